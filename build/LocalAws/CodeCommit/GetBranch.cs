using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which branch. The model requires neither member; the service does.</summary>
public sealed record GetBranchRequest(string? RepositoryName, string? BranchName);

/// <summary>The branch.</summary>
public sealed record GetBranchResponse(BranchInfo Branch);

/// <summary>Tells a branch's latest commit.</summary>
public sealed class GetBranch(RepositoryStore repositories) : AsyncOperation<GetBranchRequest, GetBranchResponse>
{
    /// <inheritdoc/>
    protected override async Task<GetBranchResponse> HandleAsync(GetBranchRequest request, CallContext call)
    {
        var name = request.RepositoryName ?? throw new AwsException("RepositoryNameRequiredException", "A repository name is required");
        var branch = request.BranchName ?? throw new AwsException("BranchNameRequiredException", "A branch name is required");
        var tip = await repositories.Git(call.Scope, name).BranchTipAsync(branch, call.Cancellation).ConfigureAwait(false);
        return new GetBranchResponse(new BranchInfo(branch, tip ?? throw CodeCommitErrors.BranchDoesNotExist(branch)));
    }
}
