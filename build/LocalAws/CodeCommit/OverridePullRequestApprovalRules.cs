using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The pull request as the caller saw it, and whether its rules count.</summary>
public sealed record OverridePullRequestApprovalRulesRequest(string PullRequestId, string RevisionId, string OverrideStatus);

/// <summary>Lets a revision be merged without the approvals that its rules ask for, or takes that back.</summary>
public sealed class OverridePullRequestApprovalRules(StateStore state, PullRequestStore requests)
    : Operation<OverridePullRequestApprovalRulesRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(OverridePullRequestApprovalRulesRequest request, CallContext call)
    {
        var open = requests.GetOpen(call.Scope, request.PullRequestId);
        if (open.RevisionId != request.RevisionId)
            throw CodeCommitErrors.RevisionNotCurrent();
        var overrides = request.OverrideStatus == "OVERRIDE";
        if (overrides == requests.OverriderOf(call.Scope, open) is not null)
            throw CodeCommitErrors.OverrideAlreadySet();
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN",
            ActorArn = call.Principal,
            ApprovalRuleOverriddenEventMetadata = new(open.RevisionId, request.OverrideStatus),
        };
        requests.Override(call.Scope, open, overrides ? call.Principal : null);
        requests.Put(call.Scope, open, happened, "pullRequestApprovalRuleOverridden");
        return Unit.Value;
    }
}
