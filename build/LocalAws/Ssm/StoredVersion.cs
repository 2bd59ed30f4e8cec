namespace LocalAws.Ssm;

/// <summary>One version of a parameter.</summary>
/// <param name="Value">Sealed when the type is SecureString.</param>
internal sealed record StoredVersion(long Version, string Type, string Value, DateTimeOffset LastModifiedDate, string LastModifiedUser)
{
    public string? Description { get; init; }

    public string? KeyId { get; init; }

    public string? AllowedPattern { get; init; }

    public string Tier { get; init; } = "Standard";

    public string DataType { get; init; } = "text";

    public IReadOnlyList<string> Labels { get; init; } = [];
}
