using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user, and a key in OpenSSH's form or in PEM.</summary>
public sealed record UploadSSHPublicKeyRequest(string UserName, string SSHPublicKeyBody);

/// <summary>The key.</summary>
public sealed record UploadSSHPublicKeyResponse(SSHPublicKey SSHPublicKey);

/// <summary>Gives a user an SSH key.</summary>
public sealed class UploadSSHPublicKey(StateStore state, UserStore users) : Operation<UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse>(state)
{
    /// <summary>Keys of a user (IAM quotas).</summary>
    private const int Most = 5;

    /// <inheritdoc/>
    protected override UploadSSHPublicKeyResponse Handle(UploadSSHPublicKeyRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var user = users.Get(call.AccountId, request.UserName);
        var blob = SshKeys.Read(request.SSHPublicKeyBody);
        var packed = Convert.ToBase64String(blob);
        if (user.SshKeys.Any(each => each.Blob == packed))
            throw new AwsException("DuplicateSSHPublicKey", "The SSH public key is already associated with the user.", 400);
        if (user.SshKeys.Count >= Most)
            throw IamErrors.QuotaExceeded("SSHPublicKeysPerUser", Most);
        var key = new SshKeyRecord(Ids.Iam("APKA"), request.SSHPublicKeyBody, packed, SshKeys.Fingerprint(blob), "Active", call.Now);
        users.Put(call.AccountId, user with { SshKeys = [.. user.SshKeys, key] });
        return new(new(user.Name, key.Id, key.Fingerprint, key.Body, key.Status, key.UploadDate));
    }
}
