using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record DeleteUserRequest(string UserName);

/// <summary>Deletes a user that has no policies left.</summary>
public sealed class DeleteUser(StateStore state, UserStore users) : Operation<DeleteUserRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteUserRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        if (user.AttachedPolicies.Count > 0)
            throw IamErrors.DeleteConflict("detach all policies");
        if (user.Policies.Count > 0)
            throw IamErrors.DeleteConflict("delete policies");
        users.Remove(call.AccountId, user.Name);
        return Unit.Value;
    }
}
