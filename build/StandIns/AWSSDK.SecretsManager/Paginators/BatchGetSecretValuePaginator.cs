using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SecretsManager.Model;

public interface IBatchGetSecretValuePaginator
{
    IPaginatedEnumerable<BatchGetSecretValueResponse> Responses { get; }

    IPaginatedEnumerable<SecretValueEntry> SecretValues { get; }

    IPaginatedEnumerable<APIErrorType> Errors { get; }
}

internal sealed class BatchGetSecretValuePaginator(IAmazonSecretsManager client, BatchGetSecretValueRequest request)
    : Pages<BatchGetSecretValueResponse>(request.NextToken), IBatchGetSecretValuePaginator
{
    public IPaginatedEnumerable<SecretValueEntry> SecretValues => Each(page => page.SecretValues);

    public IPaginatedEnumerable<APIErrorType> Errors => Each(page => page.Errors);

    protected override Task<BatchGetSecretValueResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.BatchGetSecretValueAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(BatchGetSecretValueResponse page) => page.NextToken;
}
