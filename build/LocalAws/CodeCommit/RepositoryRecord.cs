namespace LocalAws.CodeCommit;

/// <summary>A repository as it is stored; its objects and references are a bare git repository named after <see cref="Id"/>.</summary>
public sealed record RepositoryRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }

    /// <summary>Null until the first push.</summary>
    public string? DefaultBranch { get; init; }

    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastModified { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
