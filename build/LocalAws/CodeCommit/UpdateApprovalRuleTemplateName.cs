using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The name that the template has and the one that it gets.</summary>
public sealed record UpdateApprovalRuleTemplateNameRequest(string OldApprovalRuleTemplateName, string NewApprovalRuleTemplateName);

/// <summary>The template.</summary>
public sealed record UpdateApprovalRuleTemplateNameResponse(ApprovalRuleTemplate ApprovalRuleTemplate);

/// <summary>Renames a template.</summary>
public sealed class UpdateApprovalRuleTemplateName(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<UpdateApprovalRuleTemplateNameRequest, UpdateApprovalRuleTemplateNameResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateApprovalRuleTemplateNameResponse Handle(UpdateApprovalRuleTemplateNameRequest request, CallContext call)
    {
        var template = templates.Get(call.Scope, request.OldApprovalRuleTemplateName);
        return new(templates.Rename(call.Scope, template with { LastModifiedDate = call.Now, LastModifiedUser = call.Principal }, request.NewApprovalRuleTemplateName));
    }
}
