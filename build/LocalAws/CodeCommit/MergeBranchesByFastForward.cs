using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit to move to, and the branch that moves.</summary>
public sealed record MergeBranchesByFastForwardRequest(string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? TargetBranch);

/// <summary>Where the branch points now.</summary>
public sealed record MergeBranchesByFastForwardResponse(string CommitId, string TreeId);

/// <summary>Moves a branch forward to a commit that contains it.</summary>
public sealed class MergeBranchesByFastForward(RepositoryStore repositories, BranchMerges merges) : AsyncOperation<MergeBranchesByFastForwardRequest, MergeBranchesByFastForwardResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesByFastForwardResponse> HandleAsync(MergeBranchesByFastForwardRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var source = await Specifiers.CommitAsync(repositories.Git(call.Scope, repository), request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var (commit, tree) = await merges.FastForwardAsync(repository, request.TargetBranch ?? request.DestinationCommitSpecifier, source, call).ConfigureAwait(false);
        return new MergeBranchesByFastForwardResponse(commit, tree);
    }
}
