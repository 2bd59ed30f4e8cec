using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The new title.</summary>
public sealed record UpdatePullRequestTitleRequest(string PullRequestId, string Title);

/// <summary>The pull request.</summary>
public sealed record UpdatePullRequestTitleResponse(PullRequest PullRequest);

/// <summary>Changes the title of an open pull request.</summary>
public sealed class UpdatePullRequestTitle(StateStore state, PullRequestStore requests) : Operation<UpdatePullRequestTitleRequest, UpdatePullRequestTitleResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdatePullRequestTitleResponse Handle(UpdatePullRequestTitleRequest request, CallContext call) =>
        new(requests.Put(call.Scope, requests.GetOpen(call.Scope, request.PullRequestId) with { Title = request.Title }, call.Now));
}
