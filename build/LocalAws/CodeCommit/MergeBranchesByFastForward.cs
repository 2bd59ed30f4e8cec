using LocalAws.CodeCommit.Git;
using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The commit to move to, and the branch that moves.</summary>
public sealed record MergeBranchesByFastForwardRequest(string RepositoryName, string SourceCommitSpecifier, string DestinationCommitSpecifier, string? TargetBranch);

/// <summary>Where the branch points now.</summary>
public sealed record MergeBranchesByFastForwardResponse(string CommitId, string TreeId);

/// <summary>Moves a branch forward to a commit that contains it.</summary>
public sealed class MergeBranchesByFastForward(RepositoryStore repositories, References references)
    : AsyncOperation<MergeBranchesByFastForwardRequest, MergeBranchesByFastForwardResponse>
{
    /// <inheritdoc/>
    protected override async Task<MergeBranchesByFastForwardResponse> HandleAsync(MergeBranchesByFastForwardRequest request, CallContext call)
    {
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var git = repositories.Git(call.Scope, repository);
        var branch = request.TargetBranch ?? request.DestinationCommitSpecifier;
        var before = await git.ReferencesAsync(call.Cancellation).ConfigureAwait(false);
        if (before.GetValueOrDefault($"refs/heads/{branch}") is not { } tip) throw CodeCommitErrors.BranchDoesNotExist(branch);
        var source = await Specifiers.CommitAsync(git, request.SourceCommitSpecifier, call.Cancellation).ConfigureAwait(false);
        var ancestry = await GitProcess.RunAsync(git.Directory, ["merge-base", "--is-ancestor", tip, source], default, call.Cancellation).ConfigureAwait(false);
        if (ancestry.ExitCode != 0) throw CodeCommitErrors.ManualMergeRequired(branch);
        if (!await git.TryUpdateBranchAsync(branch, source, tip, call.Cancellation).ConfigureAwait(false)) throw CodeCommitErrors.ConcurrentReferenceUpdate(branch);
        await references.PublishChangesAsync(call.Scope, repository, before, call.Principal, call.Cancellation).ConfigureAwait(false);
        var commit = await CommitReader.ReadAsync(git, source, call.Cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.CommitDoesNotExist(source);
        return new MergeBranchesByFastForwardResponse(source, commit.Tree);
    }
}
