namespace Build;

/// <summary>What is wrong with a command line before anything reads it.</summary>
public static class CommandLine
{
    /// <summary>An argument that ends with its equals sign: a variable of the shell was empty, as a rule. Null when there is none. Pure.</summary>
    public static string? Fault(IEnumerable<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args.FirstOrDefault(arg => arg.StartsWith("--", StringComparison.Ordinal) && arg.IndexOf('=', StringComparison.Ordinal) == arg.Length - 1) is { } bare
            ? Of(bare[2..^1])
            : null;
    }

    /// <summary>What is said of an argument that needs a value and has none.</summary>
    public static string Of(string name)
    {
        var known = Parameter.All.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known is { Value: { } value }
            ? $"--{known.Name} has no value: write --{known.Name} {value}, or take it out. {known.Description}."
            : $"--{name} has no value: write one behind the equals sign, or take it out.";
    }
}
