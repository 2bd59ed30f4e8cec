using System.Globalization;
using System.Text.RegularExpressions;

namespace Build.Settings;

/// <summary>A rule that a setting's value must keep.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class RuleAttribute : Attribute
{
    /// <summary>What is allowed, for messages: <c>one of V1, V2</c>.</summary>
    public abstract string Allowed { get; }

    /// <summary>Whether the value, as text, keeps the rule.</summary>
    public abstract bool Holds(string value);
}

/// <summary>The value is one of a few words.</summary>
public sealed class OneOfAttribute(params string[] words) : RuleAttribute
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <inheritdoc/>
    public override string Allowed => $"one of {string.Join(", ", Words)}";

    /// <inheritdoc/>
    public override bool Holds(string value) => Words.Contains(value, StringComparer.Ordinal);
}

/// <summary>The value is a number between two, both included.</summary>
public sealed class BetweenAttribute(int minimum, int maximum) : RuleAttribute
{
    /// <summary>Least.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>Greatest.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc/>
    public override string Allowed => $"a number from {Minimum} to {Maximum}";

    /// <inheritdoc/>
    public override bool Holds(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= Minimum && number <= Maximum;
}

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
