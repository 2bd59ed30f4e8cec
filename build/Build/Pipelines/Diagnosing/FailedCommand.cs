namespace Build.Pipelines.Diagnosing;

/// <summary>Finds the end of a failed command's output in a build's log. Pure.</summary>
public static class FailedCommand
{
    private const int MostLines = 40;
    private const string Mark = "Command did not exit successfully";
    private const string OfCodeBuild = "[Container] ";

    /// <summary>
    /// The last lines up to where CodeBuild says which command failed: what it writes of later phases is not what anybody looks for.
    /// Without such a command, the last lines of all.
    /// </summary>
    public static IReadOnlyList<string> Output(IReadOnlyList<string> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var failed = log.ToList().FindLastIndex(line => line.StartsWith(OfCodeBuild, StringComparison.Ordinal) && line.Contains(Mark, StringComparison.Ordinal));
        return failed < 0 ? [.. log.TakeLast(MostLines / 2)] : [.. log.Take(failed + 1).TakeLast(MostLines)];
    }
}
