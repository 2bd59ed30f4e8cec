using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit that comes in, the branch that moves, and how conflicts are taken.</summary>
public sealed record MergeBranchesByThreeWayRequest(
    string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? TargetBranch, string? ConflictDetailLevel,
    string? ConflictResolutionStrategy, string? AuthorName, string? Email, string? CommitMessage, ConflictResolution? ConflictResolution);

/// <summary>The commit that was made.</summary>
public sealed record MergeBranchesByThreeWayResponse(string CommitId, string TreeId);

/// <summary>Merges a commit into a branch by a commit that has both as parents.</summary>
public sealed class MergeBranchesByThreeWay(RepositoryStore repositories, BranchMerges merges) : AsyncOperation<MergeBranchesByThreeWayRequest, MergeBranchesByThreeWayResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesByThreeWayResponse> HandleAsync(MergeBranchesByThreeWayRequest request, CallContext call)
    {
        var rules = new MergeRules(request.ConflictDetailLevel, request.ConflictResolutionStrategy);
        rules.Check(request.ConflictResolution);
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var source = await Specifiers.CommitAsync(repositories.Git(call.Scope, repository), request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var author = new MergeAuthor(request.AuthorName, request.Email, request.CommitMessage);
        var (commit, tree) = await merges.MergeAsync(repository, request.TargetBranch ?? request.DestinationCommitSpecifier, source, squash: false, rules, author, call).ConfigureAwait(false);
        return new MergeBranchesByThreeWayResponse(commit, tree);
    }
}
