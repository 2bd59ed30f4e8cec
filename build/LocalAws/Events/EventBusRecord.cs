namespace LocalAws.Events;

/// <summary>An event bus that the account made; the default one is always there.</summary>
public sealed record EventBusRecord
{
    public const string Default = "default";

    public required string Name { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset Created { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];
}
