using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The key, and its user.</summary>
public sealed record DeleteAccessKeyRequest(string? UserName, string AccessKeyId);

/// <summary>Deletes an access key: what is signed with it is refused from now on.</summary>
public sealed class DeleteAccessKey(StateStore state, UserStore users, AccessKeyStore keys) : Operation<DeleteAccessKeyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteAccessKeyRequest request, CallContext call)
    {
        var key = keys.Get(call.AccountId, request.AccessKeyId);
        if (key.UserName != AccessKeyOwner.Of(users, request.UserName, call))
            throw IamErrors.NoSuchKey(request.AccessKeyId);
        keys.Remove(key.Id);
        return Unit.Value;
    }
}
