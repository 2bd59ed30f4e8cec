using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policies of whoever has an ARN: a role, a user with its groups, or a group.</summary>
public sealed class PrincipalPolicies(RoleResolver roles, UserStore users, GroupStore groups, PolicyStore policies)
{
    /// <summary>What it may do, and the policies that limit it.</summary>
    /// <exception cref="AwsException">NoSuchEntity, InvalidInput.</exception>
    public (IReadOnlyList<PolicyDocument> Policies, IReadOnlyList<PolicyDocument> Boundary) Of(string accountId, string arn)
    {
        if (!Arn.TryParse(arn, out var parsed) || parsed.Service != "iam" || parsed.AccountId != accountId)
            throw IamErrors.InvalidInput($"Invalid Entity Arn: {arn} does not clearly define entity type and name.");
        var name = parsed.Resource[(parsed.Resource.LastIndexOf('/') + 1)..];
        return parsed.Resource.Split('/')[0] switch
        {
            "role" => OfRole(roles.Find(arn) ?? throw IamErrors.NoSuchRole(name)),
            "user" => OfUser(accountId, users.Get(accountId, name)),
            "group" => ([.. OfGroup(accountId, groups.Get(accountId, name))], []),
            _ => throw IamErrors.InvalidInput($"Invalid Entity Arn: {arn} does not clearly define entity type and name."),
        };
    }

    private (IReadOnlyList<PolicyDocument>, IReadOnlyList<PolicyDocument>) OfRole(RoleRecord role) => ([.. roles.PoliciesOf(role)], [.. roles.BoundaryOf(role)]);

    private (IReadOnlyList<PolicyDocument>, IReadOnlyList<PolicyDocument>) OfUser(string accountId, UserRecord user)
    {
        var own = Inline("user", user.Name, user.Policies).Concat(Attached(accountId, user.AttachedPolicies));
        var ofGroups = user.Groups.Select(name => groups.Get(accountId, name)).SelectMany(group => OfGroup(accountId, group));
        return ([.. own, .. ofGroups], [.. Attached(accountId, user.PermissionsBoundary is { } boundary ? [boundary] : [])]);
    }

    private IEnumerable<PolicyDocument> OfGroup(string accountId, GroupRecord group) =>
        Inline("group", group.Name, group.Policies).Concat(Attached(accountId, group.AttachedPolicies));

    private IEnumerable<PolicyDocument> Attached(string accountId, IEnumerable<string> arns) =>
        arns.Select(arn => policies.Find(accountId, arn)).OfType<PolicyRecord>().Select(RoleResolver.Read);

    private static IEnumerable<PolicyDocument> Inline(string kind, string owner, IReadOnlyDictionary<string, string> inline) =>
        inline.Select(policy => PolicyReader.Read(policy.Value, PolicyKind.Identity) with { SourceId = $"{kind}_{owner}_{policy.Key}", SourceType = kind });
}
