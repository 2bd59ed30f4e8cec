using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which template.</summary>
public sealed record DeleteApprovalRuleTemplateRequest(string ApprovalRuleTemplateName);

/// <summary>Its id; nothing when there was none.</summary>
public sealed record DeleteApprovalRuleTemplateResponse(string ApprovalRuleTemplateId);

/// <summary>Deletes an approval rule template; rules that pull requests have from it stay.</summary>
public sealed class DeleteApprovalRuleTemplate(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<DeleteApprovalRuleTemplateRequest, DeleteApprovalRuleTemplateResponse>(state)
{
    /// <inheritdoc/>
    protected override DeleteApprovalRuleTemplateResponse Handle(DeleteApprovalRuleTemplateRequest request, CallContext call)
    {
        return new(templates.Remove(call.Scope, request.ApprovalRuleTemplateName)?.ApprovalRuleTemplateId ?? "");
    }
}
