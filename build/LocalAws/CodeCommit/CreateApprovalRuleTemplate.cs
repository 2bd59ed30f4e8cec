using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Name, description and content of the template.</summary>
public sealed record CreateApprovalRuleTemplateRequest(string ApprovalRuleTemplateName, string ApprovalRuleTemplateContent, string? ApprovalRuleTemplateDescription);

/// <summary>The template.</summary>
public sealed record CreateApprovalRuleTemplateResponse(ApprovalRuleTemplate ApprovalRuleTemplate);

/// <summary>Makes a rule that pull requests of repositories can begin with.</summary>
public sealed class CreateApprovalRuleTemplate(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<CreateApprovalRuleTemplateRequest, CreateApprovalRuleTemplateResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateApprovalRuleTemplateResponse Handle(CreateApprovalRuleTemplateRequest request, CallContext call)
    {
        if (!ApprovalRules.IsValid(request.ApprovalRuleTemplateContent))
            throw CodeCommitErrors.InvalidApprovalRuleTemplateContent();
        return new(templates.Add(call.Scope, new ApprovalRuleTemplate(
            Ids.Uuid(), request.ApprovalRuleTemplateName, request.ApprovalRuleTemplateDescription, request.ApprovalRuleTemplateContent, SigningKey.Hash(request.ApprovalRuleTemplateContent),
            call.Now, call.Now, call.Principal)));
    }
}
