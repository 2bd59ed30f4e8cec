namespace LocalAws.CodeConnections;

/// <summary>The address of a self-managed git provider, as it is stored.</summary>
public sealed record HostRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Arn { get; init; }
    public required string ProviderType { get; init; }
    public required string ProviderEndpoint { get; init; }
    public VpcConfiguration? VpcConfiguration { get; init; }
    public required string Status { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}

/// <summary>The network in which a host is reached.</summary>
public sealed record VpcConfiguration(string VpcId, IReadOnlyList<string> SubnetIds, IReadOnlyList<string> SecurityGroupIds, string? TlsCertificate);
