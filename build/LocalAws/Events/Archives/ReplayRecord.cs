namespace LocalAws.Events.Archives;

/// <summary>A replay as it is kept.</summary>
public sealed record ReplayRecord
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    /// <summary>STARTING, RUNNING, CANCELLING, CANCELLED or COMPLETED; FAILED when its archive went away meanwhile.</summary>
    public required string State { get; init; }

    public string? StateReason { get; init; }

    /// <summary>ARN of the archive.</summary>
    public required string EventSourceArn { get; init; }

    public required ReplayDestination Destination { get; init; }

    /// <summary>Events from then on are replayed.</summary>
    public required DateTimeOffset EventStartTime { get; init; }

    /// <summary>Events before then are replayed.</summary>
    public required DateTimeOffset EventEndTime { get; init; }

    /// <summary>Time of the event that was replayed last.</summary>
    public DateTimeOffset? EventLastReplayedTime { get; init; }

    /// <summary>Place of that event in its archive.</summary>
    public long LastPlace { get; init; }

    public required DateTimeOffset ReplayStartTime { get; init; }

    public DateTimeOffset? ReplayEndTime { get; init; }

    /// <summary>Whether it goes on.</summary>
    public bool IsActive => State is "STARTING" or "RUNNING" or "CANCELLING";
}

/// <summary>The bus that events are replayed to, and the ARNs of the rules that get them: all of the bus when null.</summary>
public sealed record ReplayDestination(string Arn, IReadOnlyList<string>? FilterArns);
