using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListDeployActionExecutionTargetsPaginator
{
    IPaginatedEnumerable<ListDeployActionExecutionTargetsResponse> Responses { get; }

    IPaginatedEnumerable<DeployActionExecutionTarget> Targets { get; }
}

internal sealed class ListDeployActionExecutionTargetsPaginator(IAmazonCodePipeline client, ListDeployActionExecutionTargetsRequest request)
    : Pages<ListDeployActionExecutionTargetsResponse>(request.NextToken), IListDeployActionExecutionTargetsPaginator
{
    public IPaginatedEnumerable<DeployActionExecutionTarget> Targets => Each(page => page.Targets);

    protected override Task<ListDeployActionExecutionTargetsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListDeployActionExecutionTargetsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListDeployActionExecutionTargetsResponse page) => page.NextToken;
}
