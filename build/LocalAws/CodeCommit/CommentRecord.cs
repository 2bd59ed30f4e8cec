namespace LocalAws.CodeCommit;

/// <summary>A comment as it is kept: what the API shows, and where it was made.</summary>
public sealed record CommentRecord
{
    public required Comment Comment { get; init; }

    /// <summary>Grows with time, so that threads keep their order.</summary>
    public required long Sequence { get; init; }

    public required string RepositoryName { get; init; }

    public string? PullRequestId { get; init; }

    public string? BeforeCommitId { get; init; }

    public required string AfterCommitId { get; init; }

    public Location? Location { get; init; }

    /// <summary>Reactions by who gave them.</summary>
    public IReadOnlyDictionary<string, string> Reactions { get; init; } = new Dictionary<string, string>();

    /// <summary>The comment as a caller sees it, with the reactions.</summary>
    public Comment ShownTo(string principal) => Comment with
    {
        CallerReactions = Reactions.TryGetValue(principal, out var own) ? [own] : [],
        ReactionCounts = Reactions.Values.CountBy(each => each, StringComparer.Ordinal).ToDictionary(),
    };
}

/// <summary>A comment.</summary>
public sealed record Comment
{
    public required string CommentId { get; init; }

    public string? Content { get; init; }

    /// <summary>The comment that it replies to.</summary>
    public string? InReplyTo { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public required DateTimeOffset LastModifiedDate { get; init; }

    public required string AuthorArn { get; init; }

    public bool Deleted { get; init; }

    public string? ClientRequestToken { get; init; }

    /// <summary>Short codes of the caller's reactions.</summary>
    public IReadOnlyList<string>? CallerReactions { get; init; }

    /// <summary>How many gave each reaction, by short code.</summary>
    public IReadOnlyDictionary<string, int>? ReactionCounts { get; init; }
}

/// <summary>A line of a file, on one side of a comparison: BEFORE or AFTER.</summary>
public sealed record Location(string? FilePath, long? FilePosition, string? RelativeFileVersion);
