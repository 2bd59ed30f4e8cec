using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit that comes in, the branch that moves, and how conflicts are taken.</summary>
public sealed record MergeBranchesBySquashRequest(
    string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? TargetBranch, string? ConflictDetailLevel,
    string? ConflictResolutionStrategy, string? AuthorName, string? Email, string? CommitMessage, ConflictResolution? ConflictResolution);

/// <summary>The commit that was made.</summary>
public sealed record MergeBranchesBySquashResponse(string CommitId, string TreeId);

/// <summary>Merges a commit into a branch as one new commit, without the history that it comes with.</summary>
public sealed class MergeBranchesBySquash(RepositoryStore repositories, BranchMerges merges) : AsyncOperation<MergeBranchesBySquashRequest, MergeBranchesBySquashResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesBySquashResponse> HandleAsync(MergeBranchesBySquashRequest request, CallContext call)
    {
        var rules = new MergeRules(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        rules.Check(request.ConflictResolution);
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var source = await Specifiers.CommitAsync(repositories.Git(call.Scope, repository), request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var author = new MergeAuthor(request.AuthorName, request.Email, request.CommitMessage);
        var (commit, tree) = await merges.MergeAsync(repository, request.TargetBranch ?? request.DestinationCommitSpecifier, source, squash: true, rules, author, call).ConfigureAwait(false);
        return new MergeBranchesBySquashResponse(commit, tree);
    }
}
