namespace LocalAws.Events;

/// <summary>A rule as it is kept.</summary>
public sealed record RuleRecord
{
    public const string Enabled = "ENABLED";
    public const string Disabled = "DISABLED";

    public required string Name { get; init; }

    public required string Arn { get; init; }

    /// <summary>Name of its bus.</summary>
    public required string Bus { get; init; }

    public string? EventPattern { get; init; }

    public string? ScheduleExpression { get; init; }

    /// <summary>When it got its schedule, or was enabled: rates count from then.</summary>
    public DateTimeOffset? ScheduledSince { get; init; }

    /// <summary>When its schedule last fired; null when it never did.</summary>
    public DateTimeOffset? LastFired { get; init; }

    public string State { get; init; } = Enabled;

    public string? Description { get; init; }

    public string? RoleArn { get; init; }

    public required string CreatedBy { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];
}
