namespace Build.Validation;

/// <summary>One thing that is wrong, and how to put it right.</summary>
/// <param name="Rule">Id of the rule that found it.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Found">What was found, as a sentence without its full stop.</param>
/// <param name="Allowed">What is allowed there.</param>
/// <param name="Fix">What to write or do instead.</param>
public sealed record Finding(string Rule, Severity Severity, Place Place, string Found, string Allowed, string Fix)
{
    /// <summary>What was found, what is allowed, and the fix.</summary>
    public string Message => $"{Found}. Allowed: {Allowed}. {Fix}.";

    /// <summary>The finding on one line that editors and terminals can jump from.</summary>
    public override string ToString() => $"{Place}: {(Severity is Severity.Error ? "error" : "warning")} {Rule}: {Message}";
}
