namespace Build.Settings;

/// <summary>The value is one of a few words.</summary>
public class OneOfAttribute(params string[] words) : RuleAttribute
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <inheritdoc/>
    public override string Allowed => $"one of {string.Join(", ", Words)}";

    /// <inheritdoc/>
    public override bool Holds(string value) => Words.Contains(value, StringComparer.Ordinal);
}
