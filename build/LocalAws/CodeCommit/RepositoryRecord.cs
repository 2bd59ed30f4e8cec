namespace LocalAws.CodeCommit;

/// <summary>A repository as it is stored; its objects and references are a bare git repository named after <see cref="Id"/>.</summary>
public sealed record RepositoryRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Description { get; init; }

    /// <summary>The customer's key; null for CodeCommit's own. It is recorded: what git keeps is not encrypted with it.</summary>
    public string? KmsKeyId { get; init; }

    /// <summary>Null until the first push.</summary>
    public string? DefaultBranch { get; init; }

    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastModified { get; init; }

    /// <summary>Whom it tells when branches and tags move.</summary>
    public IReadOnlyList<RepositoryTrigger> Triggers { get; init; } = [];

    /// <summary>Of the triggers as they are; null until some were put.</summary>
    public string? TriggersId { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
