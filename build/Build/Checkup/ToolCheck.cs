using Build.Processes;

namespace Build.Checkup;

/// <summary>Asks programs of this machine for their version.</summary>
/// <param name="folder">Where they run.</param>
internal sealed class ToolCheck(string folder)
{
    /// <summary>The program's version; else what is wrong, with the fix.</summary>
    public async Task<Finding> AskAsync(string what, string[] command, Severity otherwise, string fix, CancellationToken cancellationToken)
    {
        try
        {
            var result = await new ExternalProgram(command[0], command[1..]) { WorkingFolder = folder }.RunAsync(cancellationToken);
            var line = result.Lines.FirstOrDefault(text => text.Any(char.IsDigit)) ?? (result.Lines is [var first, ..] ? first : "");
            return result.ExitCode == 0 ? new(what, Severity.Good, line.Split(" (")[0].Trim()) : new(what, otherwise, line.Trim(), fix);
        }
        catch (BadInput)
        {
            return new(what, otherwise, $"'{command[0]}' is not installed", fix);
        }
    }
}
