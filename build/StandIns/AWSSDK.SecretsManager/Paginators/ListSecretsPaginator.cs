using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SecretsManager.Model;

public interface IListSecretsPaginator
{
    IPaginatedEnumerable<ListSecretsResponse> Responses { get; }

    IPaginatedEnumerable<SecretListEntry> SecretList { get; }
}

internal sealed class ListSecretsPaginator(IAmazonSecretsManager client, ListSecretsRequest request)
    : Pages<ListSecretsResponse>(request.NextToken), IListSecretsPaginator
{
    public IPaginatedEnumerable<SecretListEntry> SecretList => Each(page => page.SecretList);

    protected override Task<ListSecretsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListSecretsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListSecretsResponse page) => page.NextToken;
}
