using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The rule: JSON with the number of approvals and, perhaps, their pool.</summary>
public sealed record CreatePullRequestApprovalRuleRequest(string PullRequestId, string ApprovalRuleName, string ApprovalRuleContent);

/// <summary>The rule.</summary>
public sealed record CreatePullRequestApprovalRuleResponse(ApprovalRule ApprovalRule);

/// <summary>Makes a pull request wait for approvals.</summary>
public sealed class CreatePullRequestApprovalRule(StateStore state, PullRequestStore requests) : Operation<CreatePullRequestApprovalRuleRequest, CreatePullRequestApprovalRuleResponse>(state)
{
    /// <inheritdoc/>
    protected override CreatePullRequestApprovalRuleResponse Handle(CreatePullRequestApprovalRuleRequest request, CallContext call)
    {
        var open = requests.GetOpen(call.Scope, request.PullRequestId);
        if (!ApprovalRules.IsValid(request.ApprovalRuleContent))
            throw CodeCommitErrors.InvalidApprovalRuleContent();
        if (open.ApprovalRules.Any(each => each.ApprovalRuleName == request.ApprovalRuleName))
            throw CodeCommitErrors.ApprovalRuleNameAlreadyExists(request.ApprovalRuleName);
        var rule = new ApprovalRule(Ids.Uuid(), request.ApprovalRuleName, request.ApprovalRuleContent, SigningKey.Hash(request.ApprovalRuleContent), call.Now, call.Now, call.Principal);
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_APPROVAL_RULE_CREATED",
            ActorArn = call.Principal,
            ApprovalRuleEventMetadata = new(rule.ApprovalRuleName, rule.ApprovalRuleId, rule.ApprovalRuleContent),
        };
        requests.Put(call.Scope, open with { ApprovalRules = [.. open.ApprovalRules, rule] }, happened, "pullRequestApprovalRuleCreated");
        return new(rule);
    }
}
