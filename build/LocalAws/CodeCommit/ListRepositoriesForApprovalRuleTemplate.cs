using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which template, which page.</summary>
public sealed record ListRepositoriesForApprovalRuleTemplateRequest(string ApprovalRuleTemplateName, string? NextToken, int? MaxResults);

/// <summary>A page of names.</summary>
public sealed record ListRepositoriesForApprovalRuleTemplateResponse(IReadOnlyList<string> RepositoryNames, string? NextToken);

/// <summary>Lists the repositories of an approval rule template.</summary>
public sealed class ListRepositoriesForApprovalRuleTemplate(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<ListRepositoriesForApprovalRuleTemplateRequest, ListRepositoriesForApprovalRuleTemplateResponse>(state)
{
    /// <inheritdoc/>
    protected override ListRepositoriesForApprovalRuleTemplateResponse Handle(ListRepositoriesForApprovalRuleTemplateRequest request, CallContext call)
    {
        var (page, next) = Positions.Page(templates.RepositoriesOf(call.Scope, templates.Get(call.Scope, request.ApprovalRuleTemplateName)), request.NextToken, request.MaxResults ?? 100, CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
