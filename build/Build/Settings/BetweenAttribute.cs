using System.Globalization;

namespace Build.Settings;

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
