namespace LocalAws.Ec2;

/// <summary>An instance as it is stored: what EC2 shows, and what it keeps to itself.</summary>
public sealed record InstanceDocument
{
    /// <summary>What EC2 shows.</summary>
    public required Instance Instance { get; init; }

    /// <summary>The request that started it.</summary>
    public required string ReservationId { get; init; }

    /// <summary>The port that its processes have as PORT: all instances share the machine's addresses.</summary>
    public required int Port { get; init; }

    /// <summary>Login account of its image.</summary>
    public required string Account { get; init; }

    /// <summary>Base64, as it was given. It is kept, not run.</summary>
    public string? UserData { get; init; }

    /// <summary>What the idempotency token was given with.</summary>
    public string? RequestFingerprint { get; init; }

    /// <summary>TerminateInstances is refused.</summary>
    public bool DisableApiTermination { get; init; }

    /// <summary>StopInstances is refused.</summary>
    public bool DisableApiStop { get; init; }

    /// <summary>What <c>shutdown</c> inside of it would do: <c>stop</c> or <c>terminate</c>.</summary>
    public string ShutdownBehavior { get; init; } = "stop";

    /// <summary>The association of its instance profile, e.g. <c>iip-assoc-0123456789abcdef0</c>.</summary>
    public string? AssociationId { get; init; }

    /// <summary>What was chosen of <c>standard</c> and <c>unlimited</c>; null is its type's default.</summary>
    public string? CpuCredits { get; init; }

    /// <summary>When it was terminated; it is forgotten an hour later.</summary>
    public DateTimeOffset? TerminatedAt { get; init; }

    /// <summary>E.g. <c>i-0123456789abcdef0</c>.</summary>
    public string Id => Instance.InstanceId!;

    /// <summary>Name of its state, e.g. <c>running</c>.</summary>
    public string State => Instance.State!.Name;

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag> Tags => Instance.Tags ?? [];
}
