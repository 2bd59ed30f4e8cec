namespace LocalAws.Ssm;

/// <summary>An association, and how it went last.</summary>
public sealed record AssociationDescription
{
    /// <summary>The document that it runs.</summary>
    public string? Name { get; init; }

    public string? InstanceId { get; init; }

    public string? AssociationVersion { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? LastUpdateAssociationDate { get; init; }

    public AssociationOverview? Overview { get; init; }

    public string? DocumentVersion { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public string? AssociationId { get; init; }

    public IReadOnlyList<Target>? Targets { get; init; }

    public string? ScheduleExpression { get; init; }

    public DateTimeOffset? LastExecutionDate { get; init; }

    public DateTimeOffset? LastSuccessfulExecutionDate { get; init; }

    public string? AssociationName { get; init; }

    public string? MaxErrors { get; init; }

    public string? MaxConcurrency { get; init; }

    public string? ComplianceSeverity { get; init; }

    public string? SyncCompliance { get; init; }

    public bool? ApplyOnlyAtCronInterval { get; init; }

    public int? ScheduleOffset { get; init; }

    public InstanceAssociationOutputLocation? OutputLocation { get; init; }
}

/// <summary>The state over all instances, and how many are in which.</summary>
public sealed record AssociationOverview(string Status, string DetailedStatus, IReadOnlyDictionary<string, int>? AssociationStatusAggregatedCount);
