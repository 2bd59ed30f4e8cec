using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which page.</summary>
public sealed record ListApprovalRuleTemplatesRequest(string? NextToken, int? MaxResults);

/// <summary>A page of names.</summary>
public sealed record ListApprovalRuleTemplatesResponse(IReadOnlyList<string> ApprovalRuleTemplateNames, string? NextToken);

/// <summary>Lists the approval rule templates of the account and region.</summary>
public sealed class ListApprovalRuleTemplates(StateStore state, ApprovalRuleTemplateStore templates)
    : Operation<ListApprovalRuleTemplatesRequest, ListApprovalRuleTemplatesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListApprovalRuleTemplatesResponse Handle(ListApprovalRuleTemplatesRequest request, CallContext call)
    {
        var (page, next) = Positions.Page<string>([.. templates.List(call.Scope).Select(template => template.ApprovalRuleTemplateName)], request.NextToken, request.MaxResults ?? 100, CodeCommitErrors.InvalidContinuationToken);
        return new(page, next);
    }
}
