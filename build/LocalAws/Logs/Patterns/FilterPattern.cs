using LocalAws.Kernel;

namespace LocalAws.Logs.Patterns;

/// <summary>
/// A pattern that picks log events (CloudWatch Logs User Guide, "Filter pattern syntax"): terms for text, <c>{ $.field = value }</c> for JSON,
/// <c>[a, b = value, ...]</c> for fields between spaces.
/// </summary>
internal abstract class FilterPattern
{
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    public static FilterPattern Parse(string? pattern)
    {
        var text = pattern?.Trim() ?? "";
        return text.Length == 0 ? new TermPattern(text) : text[0] switch
        {
            '{' => JsonPattern.Parse(text),
            '[' => FieldPattern.Parse(text),
            _ => new TermPattern(text),
        };
    }

    public abstract bool Matches(string message);

    /// <summary>The value of a message that <c>$.field</c> or <c>$name</c> means; null when it has none.</summary>
    public abstract string? Extract(string message, string selector);

    /// <summary>What the pattern itself speaks of, as <see cref="Extract"/> takes it.</summary>
    public abstract IReadOnlyList<string> Selectors { get; }

    protected static AwsException Invalid(string pattern, string why) => LogsErrors.InvalidParameter($"Invalid filter pattern '{pattern}': {why}");
}
