using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template and its new description.</summary>
public sealed record UpdateApprovalRuleTemplateDescriptionRequest(string ApprovalRuleTemplateName, string ApprovalRuleTemplateDescription);

/// <summary>The template.</summary>
public sealed record UpdateApprovalRuleTemplateDescriptionResponse(ApprovalRuleTemplate ApprovalRuleTemplate);

/// <summary>Changes the description of a template.</summary>
public sealed class UpdateApprovalRuleTemplateDescription(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<UpdateApprovalRuleTemplateDescriptionRequest, UpdateApprovalRuleTemplateDescriptionResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateApprovalRuleTemplateDescriptionResponse Handle(UpdateApprovalRuleTemplateDescriptionRequest request, CallContext call)
    {
        var template = templates.Get(call.Scope, request.ApprovalRuleTemplateName);
        return new(templates.Put(call.Scope, template with { ApprovalRuleTemplateDescription = request.ApprovalRuleTemplateDescription, LastModifiedDate = call.Now, LastModifiedUser = call.Principal }));
    }
}
