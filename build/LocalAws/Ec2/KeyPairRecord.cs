namespace LocalAws.Ec2;

/// <summary>A key pair as it is kept: its public half alone. Nothing logs in with it; instances are reached through Systems Manager.</summary>
public sealed record KeyPairRecord
{
    public required string KeyPairId { get; init; }

    public required string KeyName { get; init; }

    public required string KeyType { get; init; }

    public required string KeyFingerprint { get; init; }

    public required string PublicKey { get; init; }

    public required DateTimeOffset CreateTime { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];
}
