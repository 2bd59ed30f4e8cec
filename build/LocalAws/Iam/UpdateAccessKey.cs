using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The key, its user, and Active or Inactive.</summary>
public sealed record UpdateAccessKeyRequest(string? UserName, string AccessKeyId, string Status);

/// <summary>Switches an access key off or on.</summary>
public sealed class UpdateAccessKey(StateStore state, UserStore users, AccessKeyStore keys) : Operation<UpdateAccessKeyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateAccessKeyRequest request, CallContext call)
    {
        var key = keys.Get(call.AccountId, request.AccessKeyId);
        if (key.UserName != AccessKeyOwner.Of(users, request.UserName, call))
            throw IamErrors.NoSuchKey(request.AccessKeyId);
        keys.Put(call.AccountId, key with { Status = request.Status });
        return Unit.Value;
    }
}
