using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The rule.</summary>
public sealed record DeletePullRequestApprovalRuleRequest(string PullRequestId, string ApprovalRuleName);

/// <summary>Its id.</summary>
public sealed record DeletePullRequestApprovalRuleResponse(string ApprovalRuleId);

/// <summary>Takes an approval rule away from a pull request.</summary>
public sealed class DeletePullRequestApprovalRule(StateStore state, PullRequestStore requests) : Operation<DeletePullRequestApprovalRuleRequest, DeletePullRequestApprovalRuleResponse>(state)
{
    /// <inheritdoc/>
    protected override DeletePullRequestApprovalRuleResponse Handle(DeletePullRequestApprovalRuleRequest request, CallContext call)
    {
        var open = requests.GetOpen(call.Scope, request.PullRequestId);
        var rule = open.ApprovalRules.FirstOrDefault(each => each.ApprovalRuleName == request.ApprovalRuleName) ?? throw CodeCommitErrors.ApprovalRuleDoesNotExist(request.ApprovalRuleName);
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_APPROVAL_RULE_DELETED",
            ActorArn = call.Principal,
            ApprovalRuleEventMetadata = new(rule.ApprovalRuleName, rule.ApprovalRuleId, rule.ApprovalRuleContent),
        };
        requests.Put(call.Scope, open with { ApprovalRules = [.. open.ApprovalRules.Where(each => each != rule)] }, happened, "pullRequestApprovalRuleDeleted");
        return new(rule.ApprovalRuleId);
    }
}
