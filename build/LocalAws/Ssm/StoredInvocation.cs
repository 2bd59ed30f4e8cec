namespace LocalAws.Ssm;

/// <summary>A command on one instance, with its outputs.</summary>
internal sealed record StoredInvocation
{
    public required string CommandId { get; init; }

    public required string InstanceId { get; init; }

    public required string DocumentName { get; init; }

    public string? Comment { get; init; }

    public required DateTimeOffset Requested { get; init; }

    public string Status { get; init; } = "Pending";

    public string StatusDetails { get; init; } = "Pending";

    public int ResponseCode { get; init; } = -1;

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public string Output { get; init; } = "";

    public string Error { get; init; } = "";

    public bool IsRunning => Status is "Pending" or "InProgress" or "Cancelling";
}
