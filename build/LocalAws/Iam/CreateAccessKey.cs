using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record CreateAccessKeyRequest(string? UserName);

/// <summary>The key, the one time with its secret.</summary>
public sealed record CreateAccessKeyResponse(AccessKey AccessKey);

/// <summary>A key and its secret.</summary>
public sealed record AccessKey(string UserName, string AccessKeyId, string Status, string SecretAccessKey, DateTimeOffset CreateDate)
{
    /// <summary>Without the secret, because records are easily logged.</summary>
    public override string ToString() => $"{AccessKeyId} ({UserName})";
}

/// <summary>Makes an access key that requests can be signed with at once.</summary>
public sealed class CreateAccessKey(StateStore state, UserStore users, AccessKeyStore keys) : Operation<CreateAccessKeyRequest, CreateAccessKeyResponse>(state)
{
    private const int Limit = 2;

    /// <inheritdoc/>
    protected override CreateAccessKeyResponse Handle(CreateAccessKeyRequest request, CallContext call)
    {
        var owner = AccessKeyOwner.Of(users, request.UserName, call);
        if (keys.Of(call.AccountId, owner).Count() >= Limit)
            throw IamErrors.QuotaExceeded("AccessKeysPerUser", Limit);
        var (key, secret) = keys.Create(call.AccountId, owner, call.Now);
        return new CreateAccessKeyResponse(new AccessKey(owner ?? "root", key.Id, key.Status, secret, key.CreateDate));
    }
}
