using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Names the secret.</summary>
public sealed record DescribeSecretRequest(string SecretId);

/// <summary>What is known of a secret beside its value.</summary>
public sealed record DescribeSecretResponse
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

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? VersionIdsToStages { get; init; }

    public DateTimeOffset? CreatedDate { get; init; }

    public string? PrimaryRegion { get; init; }

    public IReadOnlyList<ReplicationStatusType>? ReplicationStatus { get; init; }
}

internal sealed class DescribeSecret(StateStore store, SecretStore secrets) : Operation<DescribeSecretRequest, DescribeSecretResponse>(store)
{
    protected override DescribeSecretResponse Handle(DescribeSecretRequest request, CallContext call)
    {
        var secret = secrets.Get(call.Scope, request.SecretId);
        var stages = secret.Values.Where(value => value.Stages.Count > 0).ToDictionary(value => value.VersionId, value => value.Stages);
        return new DescribeSecretResponse
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
            VersionIdsToStages = stages.Count > 0 ? stages : null,
            CreatedDate = secret.CreatedDate,
            RotationEnabled = secret.Rotation?.Enabled,
            RotationLambdaARN = secret.Rotation?.LambdaArn,
            RotationRules = secret.Rotation?.Rules,
            LastRotatedDate = secret.Rotation?.Last,
            NextRotationDate = secret.Rotation is { Enabled: true } rotation ? rotation.Next : null,
            PrimaryRegion = secret.CopyOf ?? (secret.Replicas.Count > 0 ? call.Region : null),
            ReplicationStatus = ReplicationStatusType.Of(secret),
        };
    }
}
