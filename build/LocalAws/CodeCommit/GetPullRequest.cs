using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which one.</summary>
public sealed record GetPullRequestRequest(string PullRequestId);

/// <summary>The pull request.</summary>
public sealed record GetPullRequestResponse(PullRequest PullRequest);

/// <summary>Reads a pull request.</summary>
public sealed class GetPullRequest(StateStore state, PullRequestStore requests) : Operation<GetPullRequestRequest, GetPullRequestResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPullRequestResponse Handle(GetPullRequestRequest request, CallContext call) => new(requests.Get(call.Scope, request.PullRequestId));
}
