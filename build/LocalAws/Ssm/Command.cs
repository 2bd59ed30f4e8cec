namespace LocalAws.Ssm;

/// <summary>A command sent to instances, and how it stands over all of them.</summary>
public sealed record Command
{
    public string? CommandId { get; init; }

    public string? DocumentName { get; init; }

    public string? DocumentVersion { get; init; }

    public string? Comment { get; init; }

    public DateTimeOffset? ExpiresAfter { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters { get; init; }

    public IReadOnlyList<string>? InstanceIds { get; init; }

    public IReadOnlyList<Target>? Targets { get; init; }

    public DateTimeOffset? RequestedDateTime { get; init; }

    public string? Status { get; init; }

    public string? StatusDetails { get; init; }

    public string? OutputS3Region { get; init; }

    public string? OutputS3BucketName { get; init; }

    public string? OutputS3KeyPrefix { get; init; }

    public string? MaxConcurrency { get; init; }

    public string? MaxErrors { get; init; }

    /// <summary>Instances that it goes to.</summary>
    public int? TargetCount { get; init; }

    public int? CompletedCount { get; init; }

    public int? ErrorCount { get; init; }

    public int? DeliveryTimedOutCount { get; init; }

    public string? ServiceRole { get; init; }

    public int? TimeoutSeconds { get; init; }
}
