using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's key, and the form that it is wanted in: SSH or PEM.</summary>
public sealed record GetSSHPublicKeyRequest(string UserName, string SSHPublicKeyId, string Encoding);

/// <summary>The key.</summary>
public sealed record GetSSHPublicKeyResponse(SSHPublicKey SSHPublicKey);

/// <summary>Reads a user's SSH key.</summary>
public sealed class GetSSHPublicKey(StateStore state, UserStore users) : Operation<GetSSHPublicKeyRequest, GetSSHPublicKeyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetSSHPublicKeyResponse Handle(GetSSHPublicKeyRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = users.Get(call.AccountId, request.UserName);
        var key = user.SshKey(request.SSHPublicKeyId);
        return new(new(user.Name, key.Id, key.Fingerprint, SshKeys.Write(key, request.Encoding), key.Status, key.UploadDate));
    }
}
