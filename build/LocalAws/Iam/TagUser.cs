using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to add.</summary>
public sealed record TagUserRequest(string UserName, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a user.</summary>
public sealed class TagUser(StateStore state, UserStore users) : Operation<TagUserRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagUserRequest request, CallContext call)
    {
        var user = users.Get(call.AccountId, request.UserName);
        users.Put(call.AccountId, user with { Tags = Tags.Add(user.Tags, request.Tags) });
        return Unit.Value;
    }
}
