using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template and the repository.</summary>
public sealed record AssociateApprovalRuleTemplateWithRepositoryRequest(string ApprovalRuleTemplateName, string RepositoryName);

/// <summary>Lets pull requests of a repository begin with the rule of a template.</summary>
public sealed class AssociateApprovalRuleTemplateWithRepository(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<AssociateApprovalRuleTemplateWithRepositoryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AssociateApprovalRuleTemplateWithRepositoryRequest request, CallContext call)
    {
        templates.Associate(call.Scope, templates.Get(call.Scope, request.ApprovalRuleTemplateName), request.RepositoryName);
        return Unit.Value;
    }
}
