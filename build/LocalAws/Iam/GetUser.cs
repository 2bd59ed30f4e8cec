using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user's name; null asks for the caller.</summary>
public sealed record GetUserRequest(string? UserName);

/// <summary>The user.</summary>
public sealed record GetUserResponse(User User);

/// <summary>Reads a user; the account's root is one without name and path.</summary>
public sealed class GetUser(StateStore state, UserStore users) : Operation<GetUserRequest, GetUserResponse>(state)
{
    /// <inheritdoc/>
    protected override GetUserResponse Handle(GetUserRequest request, CallContext call)
    {
        if (request.UserName is { } name)
            return new GetUserResponse(User.Of(users.Get(call.AccountId, name)));
        if (call.Principal == $"arn:aws:iam::{call.AccountId}:root")
            return new GetUserResponse(new User(null, null, call.AccountId, call.Principal, DateTimeOffset.UnixEpoch));
        return call.Principal.Contains(":user/", StringComparison.Ordinal)
            ? new GetUserResponse(User.Of(users.Get(call.AccountId, call.Principal[(call.Principal.LastIndexOf('/') + 1)..])))
            : throw IamErrors.MissingUserName();
    }
}
