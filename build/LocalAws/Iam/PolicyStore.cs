using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The managed policies: an account's own, and those of AWS that every account sees.</summary>
public sealed class PolicyStore(StateStore store, RoleStore roles, UserStore users, GroupStore groups)
{
    private const int AttachmentLimit = 10;
    private readonly Collection<PolicyRecord> policies = store.Collection<PolicyRecord>("iam.policies");

    public PolicyRecord? Find(string accountId, string arn) =>
        AwsManagedPolicies.ByArn.GetValueOrDefault(arn) ?? policies.Find(Scope.Global(accountId), arn);

    /// <exception cref="AwsException">NoSuchEntity, or ValidationError for what is no ARN.</exception>
    public PolicyRecord Get(string accountId, string arn) =>
        Arn.TryParse(arn, out _) ? Find(accountId, arn) ?? throw IamErrors.NoSuchPolicy(arn) : throw IamErrors.InvalidArn(arn);

    /// <summary>A policy that the account may change.</summary>
    /// <exception cref="AwsException">NoSuchEntity, AccessDenied for AWS's own.</exception>
    public PolicyRecord GetOwn(string accountId, string arn) => Get(accountId, arn) is { IsAwsManaged: false } policy ? policy : throw IamErrors.AwsManaged(arn);

    /// <summary>The account's own policies, by ARN.</summary>
    public IReadOnlyList<PolicyRecord> List(string accountId) => policies.List(Scope.Global(accountId));

    /// <exception cref="AwsException">EntityAlreadyExists: names are unique whatever the path.</exception>
    public void Add(string accountId, PolicyRecord policy)
    {
        if (List(accountId).Any(each => each.Name.Equals(policy.Name, StringComparison.OrdinalIgnoreCase)))
            throw IamErrors.PolicyAlreadyExists(policy.Name);
        Put(accountId, policy);
    }

    public void Put(string accountId, PolicyRecord policy) => policies.Put(Scope.Global(accountId), policy.Arn, policy);

    public void Remove(string accountId, string arn) => policies.Remove(Scope.Global(accountId), arn);

    /// <summary>Who uses the policy.</summary>
    public PolicyUsage Usage(string accountId, string arn)
    {
        var (allRoles, allUsers) = (roles.List(accountId), users.List(accountId));
        return new PolicyUsage(
            allRoles.Count(role => role.AttachedPolicies.Contains(arn)) + allUsers.Count(user => user.AttachedPolicies.Contains(arn))
                + groups.List(accountId).Count(group => group.AttachedPolicies.Contains(arn)),
            allRoles.Count(role => role.PermissionsBoundary == arn) + allUsers.Count(user => user.PermissionsBoundary == arn));
    }

    /// <summary>The attachments of an identity with one more.</summary>
    /// <exception cref="AwsException">NoSuchEntity, LimitExceeded.</exception>
    public IReadOnlyList<string> Attach(string accountId, IReadOnlyList<string> attached, string arn, string quota)
    {
        Get(accountId, arn);
        if (attached.Contains(arn))
            return attached;
        return attached.Count < AttachmentLimit ? [.. attached, arn] : throw IamErrors.QuotaExceeded(quota, AttachmentLimit);
    }

    /// <summary>The attachments of an identity without one.</summary>
    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public static IReadOnlyList<string> Detach(IReadOnlyList<string> attached, string arn) =>
        attached.Contains(arn) ? [.. attached.Where(each => each != arn)] : throw IamErrors.PolicyNotFound(arn);

    /// <summary>Those attachments whose policy's path begins so.</summary>
    public IEnumerable<AttachedPolicy> Below(string accountId, IEnumerable<string> attached, string? pathPrefix) =>
        attached.Where(arn => pathPrefix is null || Find(accountId, arn)?.Path.StartsWith(pathPrefix, StringComparison.Ordinal) == true).Select(AttachedPolicy.Of);
}
