using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template, its new content, and the hash of the content as the caller saw it.</summary>
public sealed record UpdateApprovalRuleTemplateContentRequest(string ApprovalRuleTemplateName, string NewRuleContent, string? ExistingRuleContentSha256);

/// <summary>The template.</summary>
public sealed record UpdateApprovalRuleTemplateContentResponse(ApprovalRuleTemplate ApprovalRuleTemplate);

/// <summary>Changes what a template asks for; pull requests that are there keep their rules.</summary>
public sealed class UpdateApprovalRuleTemplateContent(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<UpdateApprovalRuleTemplateContentRequest, UpdateApprovalRuleTemplateContentResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateApprovalRuleTemplateContentResponse Handle(UpdateApprovalRuleTemplateContentRequest request, CallContext call)
    {
        var template = templates.Get(call.Scope, request.ApprovalRuleTemplateName);
        if (!ApprovalRules.IsValid(request.NewRuleContent))
            throw CodeCommitErrors.InvalidApprovalRuleTemplateContent();
        if (request.ExistingRuleContentSha256 is { } seen && seen != template.RuleContentSha256)
            throw CodeCommitErrors.InvalidRuleContentSha256();
        return new(templates.Put(call.Scope, template.With(request.NewRuleContent, call.Now, call.Principal)));
    }
}
