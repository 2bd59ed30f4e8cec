using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The group's name.</summary>
public sealed record GetGroupRequest(string GroupName, string? Marker, int? MaxItems);

/// <summary>The group, and a page of its users.</summary>
public sealed record GetGroupResponse(Group Group, IReadOnlyList<User> Users, bool IsTruncated, string? Marker);

/// <summary>Reads a group and who belongs to it.</summary>
public sealed class GetGroup(StateStore state, GroupStore groups, UserStore users) : Operation<GetGroupRequest, GetGroupResponse>(state)
{
    /// <inheritdoc/>
    protected override GetGroupResponse Handle(GetGroupRequest request, CallContext call)
    {
        var group = groups.Get(call.AccountId, request.GroupName);
        var page = MarkedPages.Of(users.Members(call.AccountId, group.Name), user => user.Name, request.Marker, request.MaxItems);
        return new GetGroupResponse(Group.Of(group), page.Select(User.Listed), page.IsTruncated, page.Marker);
    }
}
