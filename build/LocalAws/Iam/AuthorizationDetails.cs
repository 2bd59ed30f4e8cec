namespace LocalAws.Iam;

/// <summary>An inline policy; its document is percent-encoded.</summary>
public sealed record PolicyDetail(string PolicyName, string PolicyDocument)
{
    public static IReadOnlyList<PolicyDetail> Of(IReadOnlyDictionary<string, string> policies) =>
        [.. policies.Select(policy => new PolicyDetail(policy.Key, Uri.EscapeDataString(policy.Value)))];
}

/// <summary>A user with all that it may do.</summary>
public sealed record UserDetail(
    string Path, string UserName, string UserId, string Arn, DateTimeOffset CreateDate, IReadOnlyList<PolicyDetail> UserPolicyList, IReadOnlyList<string> GroupList,
    IReadOnlyList<AttachedPolicy> AttachedManagedPolicies, AttachedPermissionsBoundary? PermissionsBoundary, IReadOnlyList<Tag> Tags)
{
    public static UserDetail Of(UserRecord user) => new(
        user.Path, user.Name, user.Id, user.Arn, user.CreateDate, PolicyDetail.Of(user.Policies), user.Groups, [.. user.AttachedPolicies.Select(AttachedPolicy.Of)],
        AttachedPermissionsBoundary.Of(user.PermissionsBoundary), user.Tags);
}

/// <summary>A group with all that its users may do.</summary>
public sealed record GroupDetail(
    string Path, string GroupName, string GroupId, string Arn, DateTimeOffset CreateDate, IReadOnlyList<PolicyDetail> GroupPolicyList,
    IReadOnlyList<AttachedPolicy> AttachedManagedPolicies)
{
    public static GroupDetail Of(GroupRecord group) => new(
        group.Path, group.Name, group.Id, group.Arn, group.CreateDate, PolicyDetail.Of(group.Policies), [.. group.AttachedPolicies.Select(AttachedPolicy.Of)]);
}

/// <summary>A role with all that it may do, and the instance profiles that have it.</summary>
public sealed record RoleDetail(
    string Path, string RoleName, string RoleId, string Arn, DateTimeOffset CreateDate, string AssumeRolePolicyDocument, IReadOnlyList<InstanceProfile> InstanceProfileList,
    IReadOnlyList<PolicyDetail> RolePolicyList, IReadOnlyList<AttachedPolicy> AttachedManagedPolicies, AttachedPermissionsBoundary? PermissionsBoundary,
    IReadOnlyList<Tag> Tags, RoleLastUsed RoleLastUsed)
{
    public static RoleDetail Of(RoleRecord role, IReadOnlyList<InstanceProfile> profiles) => new(
        role.Path, role.Name, role.Id, role.Arn, role.CreateDate, Uri.EscapeDataString(role.TrustPolicy), profiles, PolicyDetail.Of(role.Policies),
        [.. role.AttachedPolicies.Select(AttachedPolicy.Of)], AttachedPermissionsBoundary.Of(role.PermissionsBoundary), role.Tags, new RoleLastUsed(null, null));
}

/// <summary>A managed policy with all its versions.</summary>
public sealed record ManagedPolicyDetail(
    string PolicyName, string PolicyId, string Arn, string Path, string DefaultVersionId, int AttachmentCount, int PermissionsBoundaryUsageCount, bool IsAttachable,
    string? Description, DateTimeOffset CreateDate, DateTimeOffset UpdateDate, IReadOnlyList<PolicyVersion> PolicyVersionList)
{
    public static ManagedPolicyDetail Of(PolicyRecord policy, PolicyUsage usage) => new(
        policy.Name, policy.Id, policy.Arn, policy.Path, policy.DefaultVersionId, usage.Attachments, usage.Boundaries, true, policy.Description, policy.CreateDate,
        policy.UpdateDate, [.. policy.Versions.Select(version => PolicyVersion.Of(policy, version))]);
}
