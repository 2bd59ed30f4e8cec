using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and user.</summary>
public sealed record RemoveUserFromGroupRequest(string GroupName, string UserName);

/// <summary>Takes a user out of a group.</summary>
public sealed class RemoveUserFromGroup(StateStore state, GroupStore groups, UserStore users) : Operation<RemoveUserFromGroupRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemoveUserFromGroupRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var user = users.Get(call.AccountId, request.UserName);
        if (!user.Groups.Contains(group.Name))
            throw IamErrors.NoSuchEntity($"User {user.Name} is not in group {group.Name}.");
        users.Put(call.AccountId, user with { Groups = [.. user.Groups.Where(each => each != group.Name)] });
        return Unit.Value;
    }
}
