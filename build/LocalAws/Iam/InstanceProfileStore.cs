using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The instance profiles of every account. Names are unique without case.</summary>
public sealed class InstanceProfileStore(StateStore store, RoleStore roles)
{
    private readonly Collection<InstanceProfileRecord> profiles = store.Collection<InstanceProfileRecord>("iam.instance-profiles");

    public InstanceProfileRecord? Find(string accountId, string name) => profiles.Find(Scope.Global(accountId), Key(name));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public InstanceProfileRecord Get(string accountId, string name) => Find(accountId, name) ?? throw IamErrors.NoSuchProfile(name);

    public IReadOnlyList<InstanceProfileRecord> List(string accountId) => profiles.List(Scope.Global(accountId));

    /// <summary>The profiles that have this role.</summary>
    public IEnumerable<InstanceProfileRecord> WithRole(string accountId, string roleName) =>
        List(accountId).Where(profile => roleName.Equals(profile.RoleName, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, InstanceProfileRecord profile)
    {
        if (!profiles.Add(Scope.Global(accountId), Key(profile.Name), profile))
            throw IamErrors.ProfileAlreadyExists(profile.Name);
    }

    public void Put(string accountId, InstanceProfileRecord profile) => profiles.Put(Scope.Global(accountId), Key(profile.Name), profile);

    public void Remove(string accountId, string name) => profiles.Remove(Scope.Global(accountId), Key(name));

    /// <summary>As IAM answers it, with its role.</summary>
    public InstanceProfile Shape(string accountId, InstanceProfileRecord profile)
    {
        var role = profile.RoleName is { } name ? roles.Find(accountId, name) : null;
        return new InstanceProfile(profile.Path, profile.Name, profile.Id, profile.Arn, profile.CreateDate, role is null ? [] : [Role.Listed(role)])
        {
            Tags = Tags.OrNull(profile.Tags),
        };
    }

    private static string Key(string name) => name.ToLowerInvariant();
}
