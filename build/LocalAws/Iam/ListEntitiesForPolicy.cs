using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy's ARN; only roles, users or groups; attached ones or limited ones.</summary>
public sealed record ListEntitiesForPolicyRequest(
    string PolicyArn, string? EntityFilter, string? PathPrefix, string? PolicyUsageFilter, string? Marker, int? MaxItems);

/// <summary>A page of groups, users and roles.</summary>
public sealed record ListEntitiesForPolicyResponse(
    IReadOnlyList<PolicyGroup> PolicyGroups, IReadOnlyList<PolicyUser> PolicyUsers, IReadOnlyList<PolicyRole> PolicyRoles, bool IsTruncated, string? Marker);

/// <summary>A group that a policy is attached to.</summary>
public sealed record PolicyGroup(string GroupName, string GroupId);

/// <summary>A user that a policy is attached to.</summary>
public sealed record PolicyUser(string UserName, string UserId);

/// <summary>A role that a policy is attached to.</summary>
public sealed record PolicyRole(string RoleName, string RoleId);

/// <summary>Lists who uses a managed policy.</summary>
public sealed class ListEntitiesForPolicy(StateStore state, PolicyStore policies, RoleStore roles, UserStore users, GroupStore groups)
    : Operation<ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override ListEntitiesForPolicyResponse Handle(ListEntitiesForPolicyRequest request, CallContext call)
    {
        policies.Get(call.AccountId, request.PolicyArn);
        bool Uses(IReadOnlyList<string> attached, string? boundary) =>
            (request.PolicyUsageFilter != "PermissionsBoundary" && attached.Contains(request.PolicyArn))
            || (request.PolicyUsageFilter == "PermissionsBoundary" && boundary == request.PolicyArn);
        var found = Wanted(request, "Role", roles.List(call.AccountId).Where(role => Uses(role.AttachedPolicies, role.PermissionsBoundary)).Select(role => ("role", role.Name, role.Id, role.Path)))
            .Concat(Wanted(request, "User", users.List(call.AccountId).Where(user => Uses(user.AttachedPolicies, user.PermissionsBoundary)).Select(user => ("user", user.Name, user.Id, user.Path))))
            .Concat(Wanted(request, "Group", groups.List(call.AccountId).Where(group => Uses(group.AttachedPolicies, null)).Select(group => ("group", group.Name, group.Id, group.Path))));
        var page = MarkedPages.Of(found, each => $"{each.Kind}/{each.Name}", request.Marker, request.MaxItems);
        return new ListEntitiesForPolicyResponse(
            [.. page.Items.Where(each => each.Kind == "group").Select(each => new PolicyGroup(each.Name, each.Id))],
            [.. page.Items.Where(each => each.Kind == "user").Select(each => new PolicyUser(each.Name, each.Id))],
            [.. page.Items.Where(each => each.Kind == "role").Select(each => new PolicyRole(each.Name, each.Id))],
            page.IsTruncated,
            page.Marker);
    }

    private static IEnumerable<(string Kind, string Name, string Id, string Path)> Wanted(
        ListEntitiesForPolicyRequest request, string filter, IEnumerable<(string Kind, string Name, string Id, string Path)> entities) =>
        request.EntityFilter is null || request.EntityFilter == filter ? entities.Where(each => each.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal)) : [];
}
