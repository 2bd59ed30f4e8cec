using System.Text.RegularExpressions;

namespace LocalAws.CodePipeline.Execution;

/// <summary>References of the form <c>#{namespace.name}</c> in configuration values (AWS: "Variables reference").</summary>
public static partial class VariableReferences
{
    /// <summary>The references in <paramref name="text"/>, in order.</summary>
    public static IEnumerable<(string Namespace, string Name)> In(string text) =>
        Reference().Matches(text).Select(match => (match.Groups["namespace"].Value, match.Groups["name"].Value));

    /// <summary>Replaces each reference by its value.</summary>
    /// <exception cref="UnresolvedVariableException">When <paramref name="values"/> lacks one.</exception>
    public static string Resolve(string text, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> values) =>
        Reference().Replace(text, match =>
        {
            var (space, name) = (match.Groups["namespace"].Value, match.Groups["name"].Value);
            return values.TryGetValue(space, out var variables) && variables.TryGetValue(name, out var value)
                ? value
                : throw new UnresolvedVariableException(match.Value);
        });

    [GeneratedRegex(@"#\{(?<namespace>[A-Za-z0-9@\-_]+)\.(?<name>[A-Za-z0-9@\-_]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
