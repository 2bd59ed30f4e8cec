namespace Build.Checkup;

/// <summary>How something that targets need is.</summary>
/// <param name="What">What was looked at.</param>
/// <param name="Severity">Whether it will do.</param>
/// <param name="Detail">What was found.</param>
/// <param name="Fix">What to do about it; empty when it will do.</param>
public sealed record Finding(string What, Severity Severity, string Detail, string Fix = "")
{
    /// <summary>In a line, or two with the fix.</summary>
    public override string ToString() =>
        $"{(Severity switch { Severity.Good => "ok  ", Severity.Poor => "warn", _ => "FAIL" })} {What,-12} {Detail}{(Fix.Length > 0 ? $"\n                  {Fix}" : "")}";
}
