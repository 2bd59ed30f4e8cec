namespace LocalAws.Ssm;

/// <summary>A version of a parameter.</summary>
/// <param name="Selector">The :version or :label that it was asked for by.</param>
public sealed record Parameter(
    string Name,
    string Type,
    string Value,
    long Version,
    string? Selector,
    DateTimeOffset LastModifiedDate,
    string ARN,
    string? DataType
)
{
    /// <summary>For a reference to a secret, what Secrets Manager answered.</summary>
    public string? SourceResult { get; init; }

    /// <summary>Without the value.</summary>
    public override string ToString() => $"{Name}:{Version}";
}
