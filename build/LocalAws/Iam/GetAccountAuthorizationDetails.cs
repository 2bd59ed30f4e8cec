using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What to tell of; all when nothing is said.</summary>
/// <param name="Filter">User, Role, Group, LocalManagedPolicy, AWSManagedPolicy.</param>
/// <param name="MaxItems">Of all kinds together.</param>
/// <param name="Marker">A page.</param>
public sealed record GetAccountAuthorizationDetailsRequest(IReadOnlyList<string>? Filter, int? MaxItems, string? Marker);

/// <summary>A page of everything that has permissions, or is some.</summary>
public sealed record GetAccountAuthorizationDetailsResponse(
    IReadOnlyList<UserDetail> UserDetailList, IReadOnlyList<GroupDetail> GroupDetailList, IReadOnlyList<RoleDetail> RoleDetailList, IReadOnlyList<ManagedPolicyDetail> Policies,
    bool IsTruncated, string? Marker);

/// <summary>Tells all of an account's permissions.</summary>
public sealed class GetAccountAuthorizationDetails(StateStore state, UserStore users, GroupStore groups, RoleStore roles, PolicyStore policies, InstanceProfileStore profiles)
    : Operation<GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse>(state)
{
    /// <inheritdoc/>
    protected override GetAccountAuthorizationDetailsResponse Handle(GetAccountAuthorizationDetailsRequest request, CallContext call)
    {
        bool Wanted(string kind) => request.Filter is not { Count: > 0 } || request.Filter.Contains(kind);
        var account = call.AccountId;
        var usedAwsPolicies = AwsManagedPolicies.ByArn.Values.Where(policy => policies.Usage(account, policy.Arn) is { Attachments: > 0 } or { Boundaries: > 0 });
        var all = Details("1", Wanted("User"), users.List(account), UserDetail.Of, each => each.Arn)
            .Concat(Details("2", Wanted("Group"), groups.List(account), GroupDetail.Of, each => each.Arn))
            .Concat(Details("3", Wanted("Role"), roles.List(account), role => RoleDetail.Of(role, ProfilesOf(account, role)), each => each.Arn))
            .Concat(Details("4", Wanted("LocalManagedPolicy"), policies.List(account), policy => ManagedPolicyDetail.Of(policy, policies.Usage(account, policy.Arn)), each => each.Arn))
            .Concat(Details("5", Wanted("AWSManagedPolicy"), usedAwsPolicies, policy => ManagedPolicyDetail.Of(policy, policies.Usage(account, policy.Arn)), each => each.Arn));
        var page = MarkedPages.Of(all, each => each.Key, request.Marker, request.MaxItems);
        IReadOnlyList<T> Of<T>() => [.. page.Items.Select(each => each.Detail).OfType<T>()];
        return new(Of<UserDetail>(), Of<GroupDetail>(), Of<RoleDetail>(), Of<ManagedPolicyDetail>(), page.IsTruncated, page.Marker);
    }

    private IReadOnlyList<InstanceProfile> ProfilesOf(string account, RoleRecord role) =>
        [.. profiles.WithRole(account, role.Name).Select(profile => profiles.Shape(account, profile))];

    private static IEnumerable<(string Key, object Detail)> Details<T>(string kind, bool wanted, IEnumerable<T> items, Func<T, object> detail, Func<T, string> key) =>
        wanted ? items.Select(item => (kind + key(item), detail(item))) : [];
}
