namespace Build.Aws;

/// <summary>Asks before something is destroyed.</summary>
public static class Confirmation
{
    /// <summary>Goes on when the user types the name of what would be gone, or gave <c>--yes</c>.</summary>
    /// <param name="yes">Whether the answer was given beforehand.</param>
    /// <param name="consequence">What would happen.</param>
    /// <param name="name">What is to be typed.</param>
    /// <param name="cancellation">Ends the question: nothing is done then.</param>
    /// <exception cref="BadInput">The answer is no, or there is nobody to ask.</exception>
    public static async Task RequireAsync(bool yes, string consequence, string name, CancellationToken cancellation)
    {
        if (yes)
            return;
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
            throw new BadInput($"{consequence} Nothing was done: there is no terminal to ask on. Add --yes to go on.");
        Console.Write($"{consequence}\nType {name} to go on: ");
        // Reading cannot be cancelled: whoever reads is left behind, and ends with the process.
        if ((await Task.Run(Console.ReadLine, CancellationToken.None).WaitAsync(cancellation))?.Trim() != name)
            throw new BadInput("Nothing was done.");
    }
}
