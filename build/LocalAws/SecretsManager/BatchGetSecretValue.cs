using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Secrets by name, or by filter.</summary>
public sealed record BatchGetSecretValueRequest(IReadOnlyList<string>? SecretIdList, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The current values, and why others could not be read.</summary>
public sealed record BatchGetSecretValueResponse(IReadOnlyList<GetSecretValueResponse> SecretValues, string? NextToken, IReadOnlyList<APIErrorType> Errors);

/// <summary>Why a secret could not be read.</summary>
public sealed record APIErrorType(string SecretId, string ErrorCode, string Message);

internal sealed class BatchGetSecretValue(SecretStore secrets, GetSecretValue one) : AsyncOperation<BatchGetSecretValueRequest, BatchGetSecretValueResponse>
{
    private const int PageSize = 20;

    protected override async Task<BatchGetSecretValueResponse> HandleAsync(BatchGetSecretValueRequest request, CallContext call)
    {
        if ((request.SecretIdList is null) == (request.Filters is null))
            throw SecretErrors.InvalidParameter("Specify exactly one of SecretIdList and Filters.");
        var (ids, next) = request.SecretIdList is { } list ? (list, null) : Page(request, call.Scope);
        List<GetSecretValueResponse> values = [];
        List<APIErrorType> errors = [];
        foreach (var id in ids)
        {
            try
            {
                values.Add(await one.InvokeAsync(new GetSecretValueRequest(id, null, null), call));
            }
            catch (AwsException error)
            {
                errors.Add(new(id, error.Code, error.Message));
            }
        }
        return new(values, next, errors);
    }

    private (IReadOnlyList<string> Ids, string? NextToken) Page(BatchGetSecretValueRequest request, Scope scope)
    {
        var matching = secrets
            .List(scope)
            .Where(secret => secret.DeletionDate is null && SecretFilter.Matches(secret, request.Filters))
            .Select(secret => secret.Name);
        return Paging.Page(matching, name => name, request.NextToken, request.MaxResults ?? PageSize, SecretErrors.InvalidToken);
    }
}
