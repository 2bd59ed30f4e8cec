using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record GetLoginProfileRequest(string? UserName);

/// <summary>Reads a user's console password settings: nobody has any, because there is no console to sign in to.</summary>
public sealed class GetLoginProfile(StateStore state, UserStore users) : Operation<GetLoginProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(GetLoginProfileRequest request, CallContext call) =>
        throw IamErrors.NoSuchEntity($"Login Profile for User {AccessKeyOwner.Of(users, request.UserName, call) ?? "root"} cannot be found.");
}
