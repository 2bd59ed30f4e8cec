namespace LocalAws.SecretsManager;

/// <summary>A secret as it is kept; the values of its versions are sealed.</summary>
internal sealed record StoredSecret
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    public string? KmsKeyId { get; init; }

    public string? Type { get; init; }

    public required DateTimeOffset CreatedDate { get; init; }

    public required DateTimeOffset LastChangedDate { get; init; }

    public DateTimeOffset? LastAccessedDate { get; init; }

    /// <summary>When it goes; until then it can be restored.</summary>
    public DateTimeOffset? DeletionDate { get; init; }

    public Dictionary<string, string> Tags { get; init; } = [];

    public IReadOnlyList<StoredValue> Values { get; init; } = [];

    public string? ResourcePolicy { get; init; }

    /// <summary>How it rotates; null until RotateSecret says so.</summary>
    public StoredRotation? Rotation { get; init; }

    /// <summary>Region of the secret that this one is a copy of; null for one that is nobody's copy.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Regions that it is copied to.</summary>
    public IReadOnlyList<StoredReplica> Replicas { get; init; } = [];

    public StoredValue? AtStage(string stage) => Values.FirstOrDefault(value => value.Stages.Contains(stage));
}
