using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record DeleteUserRequest(string UserName);

/// <summary>Deletes a user that has no policies, groups and credentials left.</summary>
public sealed class DeleteUser(StateStore state, UserStore users, AccessKeyStore keys, ServiceCredentialStore credentials, MfaDeviceStore devices) : Operation<DeleteUserRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteUserRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        if (user.AttachedPolicies.Count > 0)
            throw IamErrors.DeleteConflict("detach all policies");
        if (user.Policies.Count > 0)
            throw IamErrors.DeleteConflict("delete policies");
        if (user.Groups.Count > 0)
            throw IamErrors.DeleteConflict("remove users from group");
        if (keys.Of(call.AccountId, user.Name).Any())
            throw IamErrors.DeleteConflict("delete access keys");
        if (credentials.List(call.AccountId).Any(each => each.UserName == user.Name))
            throw IamErrors.DeleteConflict("delete service specific credentials");
        if (user.Login is not null)
            throw IamErrors.DeleteConflict("delete login profile");
        if (devices.Of(call.AccountId, user).Count > 0)
            throw IamErrors.DeleteConflict("deactivate MFA devices");
        if (user.SshKeys.Count > 0)
            throw IamErrors.DeleteConflict("delete SSH public keys");
        if (user.SigningCertificates.Count > 0)
            throw IamErrors.DeleteConflict("delete signing certificates");
        users.Remove(call.AccountId, user.Name);
        return Unit.Value;
    }
}
