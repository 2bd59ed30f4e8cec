using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which repository, which page.</summary>
public sealed record ListAssociatedApprovalRuleTemplatesForRepositoryRequest(string RepositoryName, string? NextToken, int? MaxResults);

/// <summary>A page of names.</summary>
public sealed record ListAssociatedApprovalRuleTemplatesForRepositoryResponse(IReadOnlyList<string> ApprovalRuleTemplateNames, string? NextToken);

/// <summary>Lists the approval rule templates of a repository.</summary>
public sealed class ListAssociatedApprovalRuleTemplatesForRepository(StateStore state, ApprovalRuleTemplateStore templates, RepositoryStore repositories)
    : Operation<ListAssociatedApprovalRuleTemplatesForRepositoryRequest, ListAssociatedApprovalRuleTemplatesForRepositoryResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAssociatedApprovalRuleTemplatesForRepositoryResponse Handle(ListAssociatedApprovalRuleTemplatesForRepositoryRequest request, CallContext call)
    {
        var (page, next) = Positions.Page<string>([.. templates.Of(call.Scope, repositories.Get(call.Scope, request.RepositoryName)).Select(template => template.ApprovalRuleTemplateName)], request.NextToken, request.MaxResults ?? 100, CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
