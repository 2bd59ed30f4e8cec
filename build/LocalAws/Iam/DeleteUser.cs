using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record DeleteUserRequest(string UserName);

/// <summary>Deletes a user that has no policies, groups and access keys left.</summary>
public sealed class DeleteUser(StateStore state, UserStore users, AccessKeyStore keys, ServiceCredentialStore credentials) : Operation<DeleteUserRequest, Unit>(state)
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
        users.Remove(call.AccountId, user.Name);
        return Unit.Value;
    }
}
