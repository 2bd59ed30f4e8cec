using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>User, and the policy that should limit it.</summary>
public sealed record PutUserPermissionsBoundaryRequest(string UserName, string PermissionsBoundary);

/// <summary>Limits what a user's policies can allow.</summary>
public sealed class PutUserPermissionsBoundary(StateStore state, UserStore users, PolicyStore policies) : Operation<PutUserPermissionsBoundaryRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutUserPermissionsBoundaryRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        policies.Get(call.AccountId, request.PermissionsBoundary);
        users.Put(call.AccountId, user with { PermissionsBoundary = request.PermissionsBoundary });
        return Unit.Value;
    }
}
