namespace LocalAws.CodeBuild;

/// <summary>What is kept from one build of a project to the next.</summary>
public sealed record ProjectCache
{
    public required string Type { get; init; }

    /// <summary>bucket/prefix, for S3.</summary>
    public string? Location { get; init; }

    public IReadOnlyList<string>? Modes { get; init; }

    public string? CacheNamespace { get; init; }
}
