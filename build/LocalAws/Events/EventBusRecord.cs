namespace LocalAws.Events;

/// <summary>An event bus. The default one is always there, and kept once something of it was changed.</summary>
public sealed record EventBusRecord
{
    public const string Default = "default";

    public required string Name { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Who may put events on it: JSON, or null.</summary>
    public string? Policy { get; init; }

    /// <summary>Recorded; nothing is encrypted with it.</summary>
    public string? KmsKeyIdentifier { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];
}
