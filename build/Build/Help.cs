namespace Build;

/// <summary>What <c>--help</c> shows: targets, arguments, examples. (Cake's own help knows neither targets nor arguments of the build.)</summary>
public static class Help
{
    /// <summary>Whether the command line asks for help.</summary>
    public static bool IsAskedFor(IEnumerable<string> args) => args.TakeWhile(arg => arg != "--").Any(arg => arg is "--help" or "-h" or "-?");

    /// <summary>Writes the help.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in Lines())
            output.WriteLine(line);
        return 0;
    }

    private static IEnumerable<string> Lines() =>
    [
        "From a commit to a live app through AWS CodePipeline: rehearsed on the embedded AWS, then run in an account.",
        "",
        "Usage: ./build.sh [--target NAME]... [--argument VALUE]...",
        "",
        "Targets:",
        .. Columns(TaskInfo.All.Select(task => (task.Name, task.Description))),
        "",
        "Arguments:",
        .. Columns(Parameter.All.Select(parameter => ($"--{parameter.Name}{(parameter.Value is null ? "" : " " + parameter.Value)}", parameter.Description))),
        "  --SETTING=VALUE                     A setting, by its path in build/settings.json: --fleet-count=3",
        "",
        "Of Cake:",
        .. Columns(
        [
            ("--tree", "Shows what targets depend on"),
            ("--dryrun", "Shows the order of tasks, and runs none"),
            ("--exclusive", "Runs the target without what it depends on"),
            ("--verbosity LEVEL", "quiet, minimal, normal, verbose or diagnostic (with stack traces)"),
        ]),
        "",
        "Examples:",
        "  ./build.sh                                        rehearses everything on this machine",
        "  ./build.sh --stay                                 ... and leaves the app running, to open it in a browser",
        "  ./build.sh --target Plan --cloud aws              shows what Provision would do to an account",
        "  ./build.sh --target Provision --cloud aws         does it",
        "  ./build.sh --target Local-Aws --port 4566         runs the embedded AWS for other clients",
        "",
        "Exit codes: 0 done, 1 failed, 2 bad input, 130 interrupted. With --detailed-exitcode 2 is something to do, and bad input 1.",
    ];

    private static IEnumerable<string> Columns(IEnumerable<(string Left, string Right)> rows) => rows.Select(row => $"  {row.Left,-34}  {row.Right}");
}
