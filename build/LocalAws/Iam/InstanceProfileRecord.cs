namespace LocalAws.Iam;

/// <summary>An instance profile as it is kept.</summary>
public sealed record InstanceProfileRecord
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Id { get; init; }

    public required string Arn { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    /// <summary>The one role that it may have.</summary>
    public string? RoleName { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];
}
