using System.Text.RegularExpressions;

namespace Build.Settings;

/// <summary>The value matches a pattern, as AWS's model of the resource has it.</summary>
/// <param name="pattern">Regular expression that the whole text must match.</param>
/// <param name="allowed">The same in words.</param>
public sealed class MatchesAttribute(string pattern, string allowed) : RuleAttribute
{
    /// <summary>The expression.</summary>
    public string Pattern { get; } = pattern;

    /// <inheritdoc/>
    public override string Allowed => allowed;

    /// <inheritdoc/>
    public override bool Holds(string value) => Regex.IsMatch(value, $@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
