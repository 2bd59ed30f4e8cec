namespace LocalAws.ApiGateway;

/// <summary>An API as it is kept.</summary>
internal sealed record ApiRecord
{
    /// <summary>Ten small letters and digits, which its address on AWS begins with.</summary>
    public required string Id { get; init; }

    public required ApiKind Kind { get; init; }

    public required string Name { get; init; }

    public required ApiDefinition Definition { get; init; }

    /// <summary>The loopback port that it had last: a restart takes it again when it is free.</summary>
    public int Port { get; init; }
}

/// <summary>The definition of a REST API at the time that it was deployed.</summary>
internal sealed record DeploymentRecord(string ApiId, string Id, ApiDefinition Definition);

/// <summary>A stage: requests reach an API through it.</summary>
/// <param name="ApiId">The API.</param>
/// <param name="Name">First segment of the path; <c>$default</c> has none.</param>
/// <param name="DeploymentId">What it serves; null follows the API as it is.</param>
/// <param name="Variables">Stage variables.</param>
internal sealed record StageRecord(string ApiId, string Name, string? DeploymentId, IReadOnlyDictionary<string, string> Variables);
