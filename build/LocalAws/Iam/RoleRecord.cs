namespace LocalAws.Iam;

/// <summary>A role as it is kept.</summary>
public sealed record RoleRecord
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Id { get; init; }

    public required string Arn { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    /// <summary>Who may assume it: JSON as it was given.</summary>
    public required string TrustPolicy { get; init; }

    public string? Description { get; init; }

    /// <summary>Seconds that a session may last.</summary>
    public int MaxSessionDuration { get; init; } = 3600;

    /// <summary>ARN of the policy that limits it.</summary>
    public string? PermissionsBoundary { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Inline policies: JSON by name.</summary>
    public IReadOnlyDictionary<string, string> Policies { get; init; } = new Dictionary<string, string>();

    /// <summary>ARNs of managed policies, in the order they were attached.</summary>
    public IReadOnlyList<string> AttachedPolicies { get; init; } = [];

    /// <summary>Account that it belongs to.</summary>
    public string AccountId => Arn.Split(':')[4];

    /// <summary>A role that belongs to a service: nobody else changes it.</summary>
    public bool IsServiceLinked => Path.StartsWith("/aws-service-role/", StringComparison.Ordinal);
}
