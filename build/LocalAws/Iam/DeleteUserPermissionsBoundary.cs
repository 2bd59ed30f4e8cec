using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name.</summary>
public sealed record DeleteUserPermissionsBoundaryRequest(string UserName);

/// <summary>Takes a user's limit away.</summary>
public sealed class DeleteUserPermissionsBoundary(StateStore state, UserStore users) : Operation<DeleteUserPermissionsBoundaryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteUserPermissionsBoundaryRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        if (user.PermissionsBoundary is null)
            throw IamErrors.NoSuchEntity($"User {user.Name} does not have a permissions boundary.");
        users.Put(call.AccountId, user with { PermissionsBoundary = null });
        return Unit.Value;
    }
}
