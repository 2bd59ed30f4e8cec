using Build.Settings;

namespace Build;

/// <summary>What is wrong with a command line before anything reads it.</summary>
public static class CommandLine
{
    /// <summary>
    /// A target without <c>--target</c>, or an argument that ends with its equals sign: a variable of the shell was empty, as a rule. Null when
    /// there is neither. Pure.
    /// </summary>
    public static string? Fault(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is [var word, ..] && !word.StartsWith('-'))
            return $"'{word}' is no argument. {(Spelling.Nearest(word, TaskInfo.All.Select(task => task.Name)) is { } target ? $"Did you mean ./build.sh --target {target}?" : "./build.sh --help lists targets and arguments.")}";
        return args.FirstOrDefault(arg => arg.StartsWith("--", StringComparison.Ordinal) && arg.IndexOf('=', StringComparison.Ordinal) == arg.Length - 1) is { } bare
            ? Of(bare[2..^1])
            : null;
    }

    /// <summary>Whether the exit code is to tell of changes: asked before anything reads arguments, since their faults have an exit code, too. Pure.</summary>
    public static bool TellsChanges(IEnumerable<string> args) => args.Select(arg => arg.Split('=', 2))
        .Any(pair => pair[0].Equals("--detailed-exitcode", StringComparison.OrdinalIgnoreCase) && !"false".Equals(pair.ElementAtOrDefault(1), StringComparison.OrdinalIgnoreCase));

    /// <summary>What is said of an argument that needs a value and has none.</summary>
    public static string Of(string name)
    {
        var known = Parameter.All.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known is { Value: { } value }
            ? $"--{known.Name} has no value: write --{known.Name} {value}, or take it out. {known.Description}."
            : $"--{name} has no value: write one behind the equals sign, or take it out.";
    }
}
