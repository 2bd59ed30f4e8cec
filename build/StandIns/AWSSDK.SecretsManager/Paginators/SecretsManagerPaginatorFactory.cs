namespace Amazon.SecretsManager.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ISecretsManagerPaginatorFactory
{
    IBatchGetSecretValuePaginator BatchGetSecretValue(BatchGetSecretValueRequest request);

    IListSecretVersionIdsPaginator ListSecretVersionIds(ListSecretVersionIdsRequest request);

    IListSecretsPaginator ListSecrets(ListSecretsRequest request);
}

internal sealed class SecretsManagerPaginatorFactory(IAmazonSecretsManager client) : ISecretsManagerPaginatorFactory
{
    public IBatchGetSecretValuePaginator BatchGetSecretValue(BatchGetSecretValueRequest request) => new BatchGetSecretValuePaginator(client, request);

    public IListSecretVersionIdsPaginator ListSecretVersionIds(ListSecretVersionIdsRequest request) => new ListSecretVersionIdsPaginator(client, request);

    public IListSecretsPaginator ListSecrets(ListSecretsRequest request) => new ListSecretsPaginator(client, request);
}
