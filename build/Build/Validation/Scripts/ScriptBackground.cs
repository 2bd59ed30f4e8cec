using Build.Validation.Shell;
using Build.Validation.Sources;

namespace Build.Validation.Scripts;

/// <summary>A process in the background that keeps the hook's stdout or stderr open keeps the agent waiting until the hook's timeout.</summary>
public sealed class ScriptBackground : Rule
{
    private static readonly string[] StartsOfPm2 = ["start", "restart", "reload", "resurrect"];

    /// <inheritdoc/>
    public override string Id => "script-background";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Scripts.SelectMany(Check);
    }

    private IEnumerable<Finding> Check(Script script)
    {
        // After "exec > file 2>&1" everything is redirected; before a "wait" nothing is left behind.
        var last = script.Commands.ToList().FindLastIndex(command => command.Runs("wait"));
        var open = script.Commands.TakeWhile(command => !(command.Program.Count == 0 && command is { RedirectsOutput: true, RedirectsErrors: true })).Skip(last + 1);
        return
            from command in open
            where Daemon(command) is not null && !(command.RedirectsOutput && command.RedirectsErrors)
            select Error(script.At(command.Line, command.Words.Count > 0 ? command.Words[0].Column : 1), $"'{command}' {Daemon(command)} and keeps the hook's {Open(command)} open: the hook hangs until its timeout",
                "a background process with stdin, stdout and stderr redirected", $"Write: {Redirected(command)}");
    }

    private static string? Daemon(ShellCommand command) => command.InBackground ? "goes on in the background"
        : StartsOfPm2.Any(start => command.Runs("pm2", start)) ? "leaves a daemon behind" : null;

    private static string Open(ShellCommand command) => command switch { { RedirectsOutput: true } => "stderr", { RedirectsErrors: true } => "stdout", _ => "stdout and stderr" };

    private static string Redirected(ShellCommand command) =>
        (command with { Redirections = ["</dev/null", ">/var/log/app.log", "2>&1"] }).ToString();
}
