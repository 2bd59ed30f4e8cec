namespace Build.Reporting;

/// <summary>Whether output is coloured. Cake looks at NO_COLOR and at TERM, and not at whether anybody sees the colours.</summary>
internal static class Colours
{
    /// <summary>Turns colours off, here and in the processes that are started, when output goes to a file or a pipe.</summary>
    public static void OffWhenNotOnATerminal()
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
            Environment.SetEnvironmentVariable("NO_COLOR", "1");
    }
}
