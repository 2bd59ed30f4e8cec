using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's key.</summary>
public sealed record DeleteSSHPublicKeyRequest(string UserName, string SSHPublicKeyId);

/// <summary>Deletes a user's SSH key.</summary>
public sealed class DeleteSSHPublicKey(StateStore state, UserStore users) : Operation<DeleteSSHPublicKeyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteSSHPublicKeyRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = users.Get(call.AccountId, request.UserName);
        var key = user.SshKey(request.SSHPublicKeyId);
        users.Put(call.AccountId, user with { SshKeys = [.. user.SshKeys.Where(each => each != key)] });
        return Unit.Value;
    }
}
