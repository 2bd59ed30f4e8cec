using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Whose versions; those without a stage only when asked for.</summary>
public sealed record ListSecretVersionIdsRequest(string SecretId, int? MaxResults, string? NextToken, bool? IncludeDeprecated);

/// <summary>A page of versions.</summary>
public sealed record ListSecretVersionIdsResponse(IReadOnlyList<SecretVersionsListEntry> Versions, string? NextToken, string ARN, string Name);

/// <summary>A version without its value.</summary>
public sealed record SecretVersionsListEntry(
    string VersionId,
    IReadOnlyList<string> VersionStages,
    DateTimeOffset? LastAccessedDate,
    DateTimeOffset CreatedDate
);

internal sealed class ListSecretVersionIds(StateStore store, SecretStore secrets) : Operation<ListSecretVersionIdsRequest, ListSecretVersionIdsResponse>(store)
{
    private const int PageSize = 100;

    protected override ListSecretVersionIdsResponse Handle(ListSecretVersionIdsRequest request, CallContext call)
    {
        var secret = secrets.Get(call.Scope, request.SecretId);
        var versions = secret
            .Values.Where(value => (request.IncludeDeprecated ?? false) || value.Stages.Count > 0)
            .OrderBy(value => value.VersionId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(versions, value => value.VersionId, request.NextToken, request.MaxResults ?? PageSize, SecretErrors.InvalidToken);
        return new(
            [.. page.Select(value => new SecretVersionsListEntry(value.VersionId, value.Stages, value.LastAccessedDate, value.CreatedDate))],
            next,
            secret.Arn,
            secret.Name
        );
    }
}
