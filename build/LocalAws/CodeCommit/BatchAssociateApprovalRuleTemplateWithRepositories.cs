using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>The template and the repositories.</summary>
public sealed record BatchAssociateApprovalRuleTemplateWithRepositoriesRequest(string ApprovalRuleTemplateName, IReadOnlyList<string> RepositoryNames);

/// <summary>Which repositories it was done for, and which not.</summary>
public sealed record BatchAssociateApprovalRuleTemplateWithRepositoriesResponse(IReadOnlyList<string> AssociatedRepositoryNames, IReadOnlyList<BatchAssociateApprovalRuleTemplateWithRepositoriesError> Errors);

/// <summary>One refusal.</summary>
public sealed record BatchAssociateApprovalRuleTemplateWithRepositoriesError(string RepositoryName, string ErrorCode, string ErrorMessage);

/// <summary>Associates a template with many repositories; each succeeds or fails by itself.</summary>
public sealed class BatchAssociateApprovalRuleTemplateWithRepositories(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<BatchAssociateApprovalRuleTemplateWithRepositoriesRequest, BatchAssociateApprovalRuleTemplateWithRepositoriesResponse>(state)
{
    /// <inheritdoc/>
    protected override BatchAssociateApprovalRuleTemplateWithRepositoriesResponse Handle(BatchAssociateApprovalRuleTemplateWithRepositoriesRequest request, CallContext call)
    {
        var template = templates.Get(call.Scope, request.ApprovalRuleTemplateName);
        var (done, errors) = (new List<string>(), new List<BatchAssociateApprovalRuleTemplateWithRepositoriesError>());
        foreach (var name in request.RepositoryNames)
        {
            try
            {
                templates.Associate(call.Scope, template, name);
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
