using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Which secrets, in which order; the newest come first when nothing is said.</summary>
/// <param name="SortOrder">asc or desc.</param>
/// <param name="SortBy">created-date, last-accessed-date, last-changed-date or name.</param>
public sealed record ListSecretsRequest(
    bool? IncludePlannedDeletion,
    int? MaxResults,
    string? NextToken,
    IReadOnlyList<Filter>? Filters,
    string? SortOrder,
    string? SortBy
);

/// <summary>A page of secrets.</summary>
public sealed record ListSecretsResponse(IReadOnlyList<SecretListEntry> SecretList, string? NextToken);

/// <summary>What is known of a secret beside its value.</summary>
public sealed record SecretListEntry
{
    public required string ARN { get; init; }

    public required string Name { get; init; }

    public string? Type { get; init; }

    public string? Description { get; init; }

    public string? KmsKeyId { get; init; }

    public bool? RotationEnabled { get; init; }

    public string? RotationLambdaARN { get; init; }

    public RotationRulesType? RotationRules { get; init; }

    public DateTimeOffset? LastRotatedDate { get; init; }

    public DateTimeOffset? NextRotationDate { get; init; }

    public DateTimeOffset? LastChangedDate { get; init; }

    public DateTimeOffset? LastAccessedDate { get; init; }

    public DateTimeOffset? DeletedDate { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? SecretVersionsToStages { get; init; }

    public DateTimeOffset? CreatedDate { get; init; }

    public string? PrimaryRegion { get; init; }
}

internal sealed class ListSecrets(StateStore store, SecretStore secrets) : Operation<ListSecretsRequest, ListSecretsResponse>(store)
{
    private const int PageSize = 100;

    protected override ListSecretsResponse Handle(ListSecretsRequest request, CallContext call)
    {
        var matching = secrets
            .List(call.Scope)
            .Where(secret => ((request.IncludePlannedDeletion ?? false) || secret.DeletionDate is null) && SecretFilter.Matches(secret, request.Filters));
        var sorted = (
            request.SortBy switch
            {
                "name" => matching,
                "last-accessed-date" => matching.OrderBy(secret => secret.LastAccessedDate ?? DateTimeOffset.MinValue),
                "last-changed-date" => matching.OrderBy(secret => secret.LastChangedDate),
                _ => matching.OrderBy(secret => secret.CreatedDate),
            }
        ).ToList();
        if (request.SortOrder != "asc")
            sorted.Reverse();
        var start = request.NextToken is { } token
            ? sorted.FindIndex(secret => secret.Name == (Paging.Read(token) ?? throw SecretErrors.InvalidToken())) + 1
            : 0;
        var page = sorted.Skip(start).Take(request.MaxResults ?? PageSize).ToList();
        return new([.. page.Select(Describe)], start + page.Count < sorted.Count ? Paging.Write(page[^1].Name) : null);
    }

    private static SecretListEntry Describe(StoredSecret secret) =>
        new()
        {
            ARN = secret.Arn,
            Name = secret.Name,
            Type = secret.Type,
            Description = secret.Description,
            KmsKeyId = secret.KmsKeyId,
            LastChangedDate = secret.LastChangedDate,
            LastAccessedDate = secret.LastAccessedDate,
            DeletedDate = secret.DeletionDate,
            Tags = SecretTags.List(secret.Tags),
            SecretVersionsToStages = secret.Values.Where(value => value.Stages.Count > 0).ToDictionary(value => value.VersionId, value => value.Stages),
            CreatedDate = secret.CreatedDate,
            RotationEnabled = secret.Rotation?.Enabled,
            RotationLambdaARN = secret.Rotation?.LambdaArn,
            RotationRules = secret.Rotation?.Rules,
            LastRotatedDate = secret.Rotation?.Last,
            NextRotationDate = secret.Rotation is { Enabled: true } rotation ? rotation.Next : null,
            PrimaryRegion = secret.CopyOf ?? (secret.Replicas.Count > 0 ? Arn.Parse(secret.Arn).Region : null),
        };
}
