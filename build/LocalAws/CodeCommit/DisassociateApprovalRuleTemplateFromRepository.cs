using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template and the repository.</summary>
public sealed record DisassociateApprovalRuleTemplateFromRepositoryRequest(string ApprovalRuleTemplateName, string RepositoryName);

/// <summary>Ends the association of a template with a repository.</summary>
public sealed class DisassociateApprovalRuleTemplateFromRepository(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<DisassociateApprovalRuleTemplateFromRepositoryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DisassociateApprovalRuleTemplateFromRepositoryRequest request, CallContext call)
    {
        templates.Disassociate(call.Scope, templates.Get(call.Scope, request.ApprovalRuleTemplateName), request.RepositoryName);
        return Unit.Value;
    }
}
