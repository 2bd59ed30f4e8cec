namespace LocalAws.Events.Archives;

/// <summary>An archive as it is kept.</summary>
public sealed record ArchiveRecord
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    /// <summary>ARN of the bus whose events it keeps.</summary>
    public required string EventSourceArn { get; init; }

    public string? Description { get; init; }

    /// <summary>Which events; all of them when null.</summary>
    public string? EventPattern { get; init; }

    /// <summary>How long each is kept; 0 for ever.</summary>
    public int RetentionDays { get; init; }

    /// <summary>Recorded; what is kept is not encrypted with it.</summary>
    public string? KmsKeyIdentifier { get; init; }

    public required DateTimeOffset Created { get; init; }
}
