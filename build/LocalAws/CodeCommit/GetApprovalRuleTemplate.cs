using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which template.</summary>
public sealed record GetApprovalRuleTemplateRequest(string ApprovalRuleTemplateName);

/// <summary>The template.</summary>
public sealed record GetApprovalRuleTemplateResponse(ApprovalRuleTemplate ApprovalRuleTemplate);

/// <summary>Reads an approval rule template.</summary>
public sealed class GetApprovalRuleTemplate(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<GetApprovalRuleTemplateRequest, GetApprovalRuleTemplateResponse>(state)
{
    /// <inheritdoc/>
    protected override GetApprovalRuleTemplateResponse Handle(GetApprovalRuleTemplateRequest request, CallContext call)
    {
        return new(templates.Get(call.Scope, request.ApprovalRuleTemplateName));
    }
}
