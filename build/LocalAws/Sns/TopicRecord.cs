namespace LocalAws.Sns;

/// <summary>A topic as it is kept.</summary>
public sealed record TopicRecord
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    public required string Owner { get; init; }

    /// <summary>Attributes that were set, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<Tag> Tags { get; init; } = [];
}

/// <summary>A tag of a topic.</summary>
public sealed record Tag(string Key, string Value);
