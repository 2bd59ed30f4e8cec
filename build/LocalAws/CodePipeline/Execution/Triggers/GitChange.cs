namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>What was pushed to a repository, or asked to be merged.</summary>
/// <param name="Branch">The branch, without refs/heads/; null for a tag.</param>
/// <param name="Tag">The tag, without refs/tags/; null for a branch.</param>
/// <param name="Paths">The files that the push changed.</param>
/// <param name="CommitId">Where the reference points now.</param>
public sealed record GitChange(string? Branch, string? Tag, IReadOnlyList<string> Paths, string CommitId)
{
    /// <summary>What happened to a pull request: OPEN, UPDATED or CLOSED; its branch is then the one that it is to be merged into. Null for a push.</summary>
    public string? PullRequest { get; init; }
}
