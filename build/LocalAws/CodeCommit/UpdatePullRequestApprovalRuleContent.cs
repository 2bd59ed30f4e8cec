using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The rule, its new content, and the hash of the content as the caller saw it.</summary>
public sealed record UpdatePullRequestApprovalRuleContentRequest(string PullRequestId, string ApprovalRuleName, string? ExistingRuleContentSha256, string NewRuleContent);

/// <summary>The rule.</summary>
public sealed record UpdatePullRequestApprovalRuleContentResponse(ApprovalRule ApprovalRule);

/// <summary>Changes what a rule of a pull request asks for; rules of templates stay as they are.</summary>
public sealed class UpdatePullRequestApprovalRuleContent(StateStore state, PullRequestStore requests)
    : Operation<UpdatePullRequestApprovalRuleContentRequest, UpdatePullRequestApprovalRuleContentResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdatePullRequestApprovalRuleContentResponse Handle(UpdatePullRequestApprovalRuleContentRequest request, CallContext call)
    {
        var open = requests.GetOpen(call.Scope, request.PullRequestId);
        var rule = open.ApprovalRules.FirstOrDefault(each => each.ApprovalRuleName == request.ApprovalRuleName) ?? throw CodeCommitErrors.ApprovalRuleDoesNotExist(request.ApprovalRuleName);
        if (rule.OriginApprovalRuleTemplate is not null)
            throw CodeCommitErrors.CannotModifyApprovalRuleFromTemplate(rule.ApprovalRuleName);
        if (request.ExistingRuleContentSha256 is { } seen && seen != rule.RuleContentSha256)
            throw CodeCommitErrors.InvalidRuleContentSha256();
        if (!ApprovalRules.IsValid(request.NewRuleContent))
            throw CodeCommitErrors.InvalidApprovalRuleContent();
        var changed = rule with { ApprovalRuleContent = request.NewRuleContent, RuleContentSha256 = SigningKey.Hash(request.NewRuleContent), LastModifiedDate = call.Now, LastModifiedUser = call.Principal };
        var happened = new PullRequestEvent
        {
            PullRequestId = open.PullRequestId,
            EventDate = call.Now,
            PullRequestEventType = "PULL_REQUEST_APPROVAL_RULE_UPDATED",
            ActorArn = call.Principal,
            ApprovalRuleEventMetadata = new(changed.ApprovalRuleName, changed.ApprovalRuleId, changed.ApprovalRuleContent),
        };
        requests.Put(call.Scope, open with { ApprovalRules = [.. open.ApprovalRules.Select(each => each == rule ? changed : each)] }, happened, "pullRequestApprovalRuleUpdated");
        return new(changed);
    }
}
