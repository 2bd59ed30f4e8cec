using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Group and user.</summary>
public sealed record AddUserToGroupRequest(string GroupName, string UserName);

/// <summary>Puts a user into a group; doing it twice is as doing it once.</summary>
public sealed class AddUserToGroup(StateStore state, GroupStore groups, UserStore users) : Operation<AddUserToGroupRequest, Unit>(state)
{
    private const int Limit = 10;

    /// <inheritdoc/>
    protected override Unit Handle(AddUserToGroupRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var user = users.Get(call.AccountId, request.UserName);
        if (user.Groups.Contains(group.Name))
            return Unit.Value;
        if (user.Groups.Count == Limit)
            throw IamErrors.QuotaExceeded("GroupsPerUser", Limit);
        users.Put(call.AccountId, user with { Groups = [.. user.Groups, group.Name] });
        return Unit.Value;
    }
}
