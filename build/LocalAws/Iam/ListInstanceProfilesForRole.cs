using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The role's name.</summary>
public sealed record ListInstanceProfilesForRoleRequest(string RoleName, string? Marker, int? MaxItems);

/// <summary>A page of profiles.</summary>
public sealed record ListInstanceProfilesForRoleResponse(IReadOnlyList<InstanceProfile> InstanceProfiles, bool IsTruncated, string? Marker);

/// <summary>Lists the instance profiles that have a role.</summary>
public sealed class ListInstanceProfilesForRole(StateStore state, InstanceProfileStore profiles, RoleStore roles)
    : Operation<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse>(state)
{
    /// <inheritdoc/>
    protected override ListInstanceProfilesForRoleResponse Handle(ListInstanceProfilesForRoleRequest request, CallContext call)
    {
        var role = roles.Get(call.AccountId, request.RoleName);
        var page = MarkedPages.Of(profiles.WithRole(call.AccountId, role.Name), profile => profile.Name, request.Marker, request.MaxItems);
        return new ListInstanceProfilesForRoleResponse(page.Select(profile => profiles.Shape(call.AccountId, profile) with { Tags = null }), page.IsTruncated, page.Marker);
    }
}
