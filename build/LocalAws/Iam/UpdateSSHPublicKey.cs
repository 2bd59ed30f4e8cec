using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's key, and Active or Inactive.</summary>
public sealed record UpdateSSHPublicKeyRequest(string UserName, string SSHPublicKeyId, string Status);

/// <summary>Switches a user's SSH key on or off.</summary>
public sealed class UpdateSSHPublicKey(StateStore state, UserStore users) : Operation<UpdateSSHPublicKeyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateSSHPublicKeyRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Status is not ("Active" or "Inactive"))
            throw IamErrors.InvalidInput($"A key can be Active or Inactive, not {request.Status}.");
        var user = users.Get(call.AccountId, request.UserName);
        var key = user.SshKey(request.SSHPublicKeyId);
        users.Put(call.AccountId, user with { SshKeys = [.. user.SshKeys.Select(each => each == key ? key with { Status = request.Status } : each)] });
        return Unit.Value;
    }
}
