using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A new secret, with or without a first value.</summary>
public sealed record CreateSecretRequest
{
    public required string Name { get; init; }

    public string? ClientRequestToken { get; init; }

    public string? Description { get; init; }

    public string? KmsKeyId { get; init; }

    public byte[]? SecretBinary { get; init; }

    public string? SecretString { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<ReplicaRegionType>? AddReplicaRegions { get; init; }

    public bool? ForceOverwriteReplicaSecret { get; init; }

    /// <summary>Without the value.</summary>
    public override string ToString() => Name;
}

/// <summary>A region to copy to.</summary>
public sealed record ReplicaRegionType(string? Region, string? KmsKeyId);

/// <summary>The secret's ARN and, with a value, its version.</summary>
public sealed record CreateSecretResponse(string ARN, string Name, string? VersionId, IReadOnlyList<ReplicationStatusType>? ReplicationStatus = null);

internal sealed class CreateSecret(StateStore store, SecretStore secrets) : Operation<CreateSecretRequest, CreateSecretResponse>(store)
{
    protected override CreateSecretResponse Handle(CreateSecretRequest request, CallContext call)
    {
        if (!request.Name.All(letter => char.IsAsciiLetterOrDigit(letter) || "/_+=.@-".Contains(letter, StringComparison.Ordinal)))
            throw SecretErrors.InvalidParameter("Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!");
        var value = SecretValue.Of(request.SecretString, request.SecretBinary);
        if (secrets.Find(call.Scope, request.Name) is { } present)
            return Repeated(present, request, value);
        var secret = new StoredSecret
        {
            Name = request.Name,
            Arn = SecretStore.NewArn(call.Scope, request.Name),
            Description = request.Description,
            KmsKeyId = request.KmsKeyId,
            Type = request.Type,
            CreatedDate = call.Now,
            LastChangedDate = call.Now,
            Tags = SecretTags.Merge([], request.Tags),
        };
        var version = value is null ? null : request.ClientRequestToken ?? Ids.Uuid();
        if (value is not null)
            secret = secret with { Values = [secrets.Seal(secret, version!, value, [Stages.Current])] };
        secret = Replication.Add(secrets, call.Scope, secret, request.AddReplicaRegions ?? [], request.ForceOverwriteReplicaSecret ?? false);
        secrets.Put(call.Scope, secret);
        return new(secret.Arn, secret.Name, version, ReplicationStatusType.Of(secret));
    }

    /// <summary>The same request again answers what the first one did.</summary>
    private CreateSecretResponse Repeated(StoredSecret present, CreateSecretRequest request, SecretValue? value)
    {
        if (present.DeletionDate is not null)
            throw SecretErrors.NameDeleted();
        var same =
            value is not null
            && present.Values.FirstOrDefault(version => version.VersionId == request.ClientRequestToken) is { } version
            && secrets.Holds(present, version, value);
        return same ? new(present.Arn, present.Name, request.ClientRequestToken) : throw SecretErrors.Exists(request.Name);
    }
}
