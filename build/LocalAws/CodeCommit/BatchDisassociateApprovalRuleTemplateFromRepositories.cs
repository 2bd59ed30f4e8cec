using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template and the repositories.</summary>
public sealed record BatchDisassociateApprovalRuleTemplateFromRepositoriesRequest(string ApprovalRuleTemplateName, IReadOnlyList<string> RepositoryNames);

/// <summary>Which repositories it was done for, and which not.</summary>
public sealed record BatchDisassociateApprovalRuleTemplateFromRepositoriesResponse(IReadOnlyList<string> DisassociatedRepositoryNames, IReadOnlyList<BatchDisassociateApprovalRuleTemplateFromRepositoriesError> Errors);

/// <summary>One refusal.</summary>
public sealed record BatchDisassociateApprovalRuleTemplateFromRepositoriesError(string RepositoryName, string ErrorCode, string ErrorMessage);

/// <summary>Ends the association of a template with many repositories; each succeeds or fails by itself.</summary>
public sealed class BatchDisassociateApprovalRuleTemplateFromRepositories(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<BatchDisassociateApprovalRuleTemplateFromRepositoriesRequest, BatchDisassociateApprovalRuleTemplateFromRepositoriesResponse>(state)
{
    /// <inheritdoc/>
    protected override BatchDisassociateApprovalRuleTemplateFromRepositoriesResponse Handle(BatchDisassociateApprovalRuleTemplateFromRepositoriesRequest request, CallContext call)
    {
        var template = templates.Get(call.Scope, request.ApprovalRuleTemplateName);
        var (done, errors) = (new List<string>(), new List<BatchDisassociateApprovalRuleTemplateFromRepositoriesError>());
        foreach (var name in request.RepositoryNames)
        {
            try
            {
                templates.Disassociate(call.Scope, template, name);
                done.Add(name);
            }
            catch (AwsException refused)
            {
                errors.Add(new(name, refused.Code, refused.Message));
            }
        }
        return new(done, errors);
    }
}
