namespace LocalAws.CodeBuild;

/// <summary>The network that builds run in.</summary>
public sealed record VpcConfig
{
    public string? VpcId { get; init; }

    public IReadOnlyList<string>? Subnets { get; init; }

    public IReadOnlyList<string>? SecurityGroupIds { get; init; }
}
