using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The new description.</summary>
public sealed record UpdatePullRequestDescriptionRequest(string PullRequestId, string Description);

/// <summary>The pull request.</summary>
public sealed record UpdatePullRequestDescriptionResponse(PullRequest PullRequest);

/// <summary>Changes the description of an open pull request.</summary>
public sealed class UpdatePullRequestDescription(StateStore state, PullRequestStore requests) : Operation<UpdatePullRequestDescriptionRequest, UpdatePullRequestDescriptionResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdatePullRequestDescriptionResponse Handle(UpdatePullRequestDescriptionRequest request, CallContext call) =>
        new(requests.Put(call.Scope, requests.GetOpen(call.Scope, request.PullRequestId) with { Description = request.Description }, call.Now));
}
