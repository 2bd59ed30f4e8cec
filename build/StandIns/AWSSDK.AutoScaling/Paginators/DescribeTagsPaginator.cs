using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeTagsPaginator
{
    IPaginatedEnumerable<DescribeTagsResponse> Responses { get; }

    IPaginatedEnumerable<TagDescription> Tags { get; }
}

internal sealed class DescribeTagsPaginator(IAmazonAutoScaling client, DescribeTagsRequest request)
    : Pages<DescribeTagsResponse>(request.NextToken), IDescribeTagsPaginator
{
    public IPaginatedEnumerable<TagDescription> Tags => Each(page => page.Tags);

    protected override Task<DescribeTagsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeTagsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeTagsResponse page) => page.NextToken;
}
