using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit.Model;

public interface IGetDifferencesPaginator
{
    IPaginatedEnumerable<GetDifferencesResponse> Responses { get; }

    IPaginatedEnumerable<Difference> Differences { get; }
}

internal sealed class GetDifferencesPaginator(IAmazonCodeCommit client, GetDifferencesRequest request)
    : Pages<GetDifferencesResponse>(request.NextToken), IGetDifferencesPaginator
{
    public IPaginatedEnumerable<Difference> Differences => Each(page => page.Differences);

    protected override Task<GetDifferencesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.GetDifferencesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(GetDifferencesResponse page) => page.NextToken;
}
