using LocalAws.CodeBuild.Execution.Machines;

namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>How a build's shell is started.</summary>
/// <param name="WorkFolder">Private files of the shell: command files and saved state. Must exist.</param>
/// <param name="StartFolder">The working directory of the first command.</param>
/// <param name="Variables">The whole environment; nothing is inherited.</param>
/// <param name="Program">The shell itself.</param>
/// <param name="User">The user to run as; null keeps the own one.</param>
internal sealed record ShellSettings(
    string WorkFolder,
    string StartFolder,
    IReadOnlyDictionary<string, string> Variables,
    ShellProgram Program,
    string? User = null
)
{
    /// <summary>What it runs on.</summary>
    public IBuildMachine Machine { get; init; } = Desk.Instance;

    /// <summary>The time between TERM and KILL when a build is stopped.</summary>
    public TimeSpan TermGrace { get; init; } = TimeSpan.FromSeconds(5);
}
