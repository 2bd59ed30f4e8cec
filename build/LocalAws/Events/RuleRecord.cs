namespace LocalAws.Events;

/// <summary>A rule as it is kept.</summary>
public sealed record RuleRecord
{
    public const string Enabled = "ENABLED";

    public required string Name { get; init; }

    public required string Arn { get; init; }

    /// <summary>Name of its bus.</summary>
    public required string Bus { get; init; }

    public string? EventPattern { get; init; }

    public string? ScheduleExpression { get; init; }

    public string State { get; init; } = Enabled;

    public string? Description { get; init; }

    public string? RoleArn { get; init; }

    public required string CreatedBy { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];
}
