using System.Text.RegularExpressions;

namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>
/// Compares install.runtime-versions with what the desk has. A build image brings the version asked for; the desk may not: another
/// version is a stated difference in the log, a runtime that is not installed at all ends the build, since its commands could not run.
/// </summary>
public static partial class RuntimeVersions
{
    /// <summary>Runtime names of CodeBuild's images to the command that tells the installed version.</summary>
    public static IReadOnlyDictionary<string, string> Probes { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["nodejs"] = "node --version",
            ["python"] = "python3 --version",
            ["java"] = "java -version",
            ["dotnet"] = "dotnet --version",
            ["golang"] = "go version",
            ["ruby"] = "ruby --version",
            ["php"] = "php --version",
            ["docker"] = "docker --version",
        };

    /// <summary>What to say about one runtime.</summary>
    /// <param name="asked">The version as the buildspec has it: 22, 3.12, corretto21, latest.</param>
    /// <param name="probed">What the probe printed; null when it could not run.</param>
    /// <param name="machine">What the build runs on.</param>
    public static RuntimeVerdict Judge(string name, string asked, string? probed, string machine = "this machine")
    {
        if (!Probes.ContainsKey(name))
            return new(false, $"Unknown runtime named '{name}'. This build environment knows the following runtimes: {string.Join(", ", Probes.Keys)}");
        if (probed is null)
            return new(false, $"Runtime {name} version {asked} is asked for, but {name} is not installed on {machine}: install it, then build again");
        var installed = Version().Match(probed) is { Success: true } match ? match.Value : probed.Trim();
        var wanted = Version().Match(asked) is { Success: true } number ? number.Value : null;
        return wanted is null || installed == wanted || installed.StartsWith(wanted + ".", StringComparison.Ordinal)
            ? new(true, $"Using {name} {installed} of {machine} for runtime version '{asked}'")
            : new(
                true,
                $"WARNING: runtime-versions asks for {name} {asked}; {machine} has {name} {installed}, which runs instead. "
                    + $"On AWS, CodeBuild's image brings {asked}"
            );
    }

    [GeneratedRegex(@"\d+(\.\d+)*")]
    private static partial Regex Version();
}
