using LocalAws.Http;

namespace LocalAws.CodeCommit;

/// <summary>The branch that becomes the default one.</summary>
public sealed record UpdateDefaultBranchRequest(string RepositoryName, string DefaultBranchName);

/// <summary>Makes an existing branch the default one.</summary>
public sealed class UpdateDefaultBranch(RepositoryStore repositories) : AsyncOperation<UpdateDefaultBranchRequest, Unit>
{
    /// <inheritdoc/>
    protected override async Task<Unit> HandleAsync(UpdateDefaultBranchRequest request, CallContext call)
    {
        var git = repositories.Git(call.Scope, request.RepositoryName);
        if (await git.BranchTipAsync(request.DefaultBranchName, call.Cancellation).ConfigureAwait(false) is null)
            throw CodeCommitErrors.BranchDoesNotExist(request.DefaultBranchName);
        await git.SetHeadAsync(request.DefaultBranchName, call.Cancellation).ConfigureAwait(false);
        repositories.Change(call.Scope, request.RepositoryName, repository => repository with { DefaultBranch = request.DefaultBranchName, LastModified = call.Now });
        return Unit.Value;
    }
}
