using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>APPROVE or REVOKE, of the revision that the caller saw.</summary>
public sealed record UpdatePullRequestApprovalStateRequest(string PullRequestId, string RevisionId, string ApprovalState);

/// <summary>Approves a revision of a pull request, or takes that back; nobody approves their own.</summary>
public sealed class UpdatePullRequestApprovalState(StateStore state, PullRequestStore requests) : Operation<UpdatePullRequestApprovalStateRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdatePullRequestApprovalStateRequest request, CallContext call)
    {
        var open = requests.GetOpen(call.Scope, request.PullRequestId);
        if (open.RevisionId != request.RevisionId)
            throw CodeCommitErrors.RevisionNotCurrent();
        if (open.AuthorArn == call.Principal)
            throw CodeCommitErrors.CannotBeApprovedByAuthor();
        requests.Approve(call.Scope, open, new Approval(call.Principal, request.ApprovalState));
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_APPROVAL_STATE_CHANGED",
            ActorArn = call.Principal,
            ApprovalStateChangedEventMetadata = new(open.RevisionId, request.ApprovalState),
        };
        requests.Put(call.Scope, open, happened, "pullRequestApprovalStateChanged");
        return Unit.Value;
    }
}
