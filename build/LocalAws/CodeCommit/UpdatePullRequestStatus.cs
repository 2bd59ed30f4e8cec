using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>CLOSED: nothing else can be asked for.</summary>
public sealed record UpdatePullRequestStatusRequest(string PullRequestId, string PullRequestStatus);

/// <summary>The pull request.</summary>
public sealed record UpdatePullRequestStatusResponse(PullRequest PullRequest);

/// <summary>Closes a pull request without merging it.</summary>
public sealed class UpdatePullRequestStatus(StateStore state, PullRequestStore requests) : Operation<UpdatePullRequestStatusRequest, UpdatePullRequestStatusResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdatePullRequestStatusResponse Handle(UpdatePullRequestStatusRequest request, CallContext call)
    {
        var open = requests.Get(call.Scope, request.PullRequestId);
        if (open.PullRequestStatus != "OPEN" || request.PullRequestStatus != "CLOSED")
            throw CodeCommitErrors.InvalidPullRequestStatusUpdate();
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_STATUS_CHANGED",
            ActorArn = call.Principal,
            PullRequestStatusChangedEventMetadata = new("CLOSED"),
        };
        return new(requests.Put(call.Scope, open with { PullRequestStatus = "CLOSED" }, happened, "pullRequestStatusChanged"));
    }
}
