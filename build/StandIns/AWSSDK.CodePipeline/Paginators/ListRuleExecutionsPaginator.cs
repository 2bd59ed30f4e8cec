using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListRuleExecutionsPaginator
{
    IPaginatedEnumerable<ListRuleExecutionsResponse> Responses { get; }

    IPaginatedEnumerable<RuleExecutionDetail> RuleExecutionDetails { get; }
}

internal sealed class ListRuleExecutionsPaginator(IAmazonCodePipeline client, ListRuleExecutionsRequest request)
    : Pages<ListRuleExecutionsResponse>(request.NextToken), IListRuleExecutionsPaginator
{
    public IPaginatedEnumerable<RuleExecutionDetail> RuleExecutionDetails => Each(page => page.RuleExecutionDetails);

    protected override Task<ListRuleExecutionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListRuleExecutionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListRuleExecutionsResponse page) => page.NextToken;
}
