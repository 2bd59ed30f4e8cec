namespace LocalAws.Ssm.Associations;

/// <summary>An association as it is kept: every version, the newest last.</summary>
internal sealed record StoredAssociation
{
    public required string Id { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required IReadOnlyList<AssociationVersion> Versions { get; init; }

    public Dictionary<string, string> Tags { get; init; } = [];

    /// <summary>When it ran last on all its targets, or would have; rates count from then.</summary>
    public required DateTimeOffset Scheduled { get; init; }

    /// <summary>Instances that the newest version was sent to.</summary>
    public IReadOnlyList<string> Reached { get; init; } = [];

    public AssociationVersion Latest => Versions[^1];
}

/// <summary>What a version of an association says.</summary>
internal sealed record AssociationVersion
{
    public required int Number { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required string Document { get; init; }

    public string? DocumentVersion { get; init; }

    public string? Name { get; init; }

    /// <summary>The one instance of an association of the older kind.</summary>
    public string? InstanceId { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public IReadOnlyList<Target> Targets { get; init; } = [];

    public string? Schedule { get; init; }

    public int? ScheduleOffset { get; init; }

    /// <summary>Whether it does not run when it is made or changed, nor on new instances, before its time.</summary>
    public bool OnlyAtCronInterval { get; init; }

    public string? MaxErrors { get; init; }

    public string? MaxConcurrency { get; init; }

    public string? ComplianceSeverity { get; init; }

    public string? SyncCompliance { get; init; }

    /// <summary>Where outputs go; null for nowhere.</summary>
    public S3OutputLocation? Output { get; init; }
}

/// <summary>A run of an association: a command, or the reason why none was sent.</summary>
/// <param name="Failure">Null when a command was sent.</param>
internal sealed record StoredExecution(string Id, string AssociationId, int Version, DateTimeOffset Created, string? CommandId, string? Failure);
