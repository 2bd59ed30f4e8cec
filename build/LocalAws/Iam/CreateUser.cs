using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user to make.</summary>
public sealed record CreateUserRequest(string UserName, string? Path, string? PermissionsBoundary, IReadOnlyList<Tag>? Tags);

/// <summary>The user as it was made.</summary>
public sealed record CreateUserResponse(User User);

/// <summary>Makes a user.</summary>
public sealed class CreateUser(StateStore state, UserStore users, PolicyStore policies) : Operation<CreateUserRequest, CreateUserResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateUserResponse Handle(CreateUserRequest request, CallContext call)
    {
        if (request.PermissionsBoundary is { } boundary)
            policies.Get(call.AccountId, boundary);
        var path = request.Path ?? "/";
        var user = new UserRecord
        {
            Name = request.UserName,
            Path = path,
            Id = Ids.Iam("AIDA", 21),
            Arn = $"arn:aws:iam::{call.AccountId}:user{path}{request.UserName}",
            CreateDate = call.Now,
            PermissionsBoundary = request.PermissionsBoundary,
            Tags = Tags.Add(null, request.Tags),
        };
        users.Add(call.AccountId, user);
        return new CreateUserResponse(User.Of(user));
    }
}
