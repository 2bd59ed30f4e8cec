namespace LocalAws.CodeConnections;

/// <summary>A connection as it is stored.</summary>
public sealed record ConnectionRecord
{
    public const string Pending = "PENDING";
    public const string Available = "AVAILABLE";

    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Arn { get; init; }
    public required string ProviderType { get; init; }
    public required string Status { get; init; }
    public string? HostArn { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
