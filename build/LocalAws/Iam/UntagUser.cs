using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to take away.</summary>
public sealed record UntagUserRequest(string UserName, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a user.</summary>
public sealed class UntagUser(StateStore state, UserStore users) : Operation<UntagUserRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagUserRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        users.Put(call.AccountId, user with { Tags = Tags.Remove(user.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
