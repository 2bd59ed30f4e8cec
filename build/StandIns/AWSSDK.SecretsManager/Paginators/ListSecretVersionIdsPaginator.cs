using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SecretsManager.Model;

public interface IListSecretVersionIdsPaginator
{
    IPaginatedEnumerable<ListSecretVersionIdsResponse> Responses { get; }

    IPaginatedEnumerable<SecretVersionsListEntry> Versions { get; }
}

internal sealed class ListSecretVersionIdsPaginator(IAmazonSecretsManager client, ListSecretVersionIdsRequest request)
    : Pages<ListSecretVersionIdsResponse>(request.NextToken), IListSecretVersionIdsPaginator
{
    public IPaginatedEnumerable<SecretVersionsListEntry> Versions => Each(page => page.Versions);

    protected override Task<ListSecretVersionIdsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListSecretVersionIdsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListSecretVersionIdsResponse page) => page.NextToken;
}
