using System.Text.Json;

namespace LocalAws.Ssm;

/// <summary>What an association is made or changed with.</summary>
public record AssociationRequest
{
    /// <summary>The document.</summary>
    public string? Name { get; init; }

    public string? DocumentVersion { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public IReadOnlyList<Target>? Targets { get; init; }

    public string? ScheduleExpression { get; init; }

    public InstanceAssociationOutputLocation? OutputLocation { get; init; }

    public string? AssociationName { get; init; }

    public string? AutomationTargetParameterName { get; init; }

    public string? MaxErrors { get; init; }

    public string? MaxConcurrency { get; init; }

    public string? ComplianceSeverity { get; init; }

    public string? SyncCompliance { get; init; }

    public bool? ApplyOnlyAtCronInterval { get; init; }

    public IReadOnlyList<string>? CalendarNames { get; init; }

    public IReadOnlyList<JsonElement>? TargetLocations { get; init; }

    public int? ScheduleOffset { get; init; }

    public int? Duration { get; init; }

    public IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>>? TargetMaps { get; init; }

    public JsonElement? AlarmConfiguration { get; init; }
}

/// <summary>Where outputs go.</summary>
public sealed record InstanceAssociationOutputLocation(S3OutputLocation? S3Location);

/// <summary>A place in S3.</summary>
public sealed record S3OutputLocation(string? OutputS3Region, string? OutputS3BucketName, string? OutputS3KeyPrefix);
