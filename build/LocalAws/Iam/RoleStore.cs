using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The roles of every account. Names are unique without case.</summary>
public sealed class RoleStore(StateStore store)
{
    private readonly Collection<RoleRecord> roles = store.Collection<RoleRecord>("iam.roles");

    public RoleRecord? Find(string accountId, string name) => roles.Find(Scope.Global(accountId), Key(name));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public RoleRecord Get(string accountId, string name) => Find(accountId, name) ?? throw IamErrors.NoSuchRole(name);

    /// <summary>The role, when nobody but its service may change it.</summary>
    /// <exception cref="AwsException">NoSuchEntity, UnmodifiableEntity.</exception>
    public RoleRecord GetModifiable(string accountId, string name)
    {
        var role = Get(accountId, name);
        return role.IsServiceLinked ? throw IamErrors.ServiceLinked(name) : role;
    }

    public IReadOnlyList<RoleRecord> List(string accountId) => roles.List(Scope.Global(accountId));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, RoleRecord role)
    {
        if (!roles.Add(Scope.Global(accountId), Key(role.Name), role))
            throw IamErrors.AlreadyExists("Role", role.Name);
    }

    public void Put(string accountId, RoleRecord role) => roles.Put(Scope.Global(accountId), Key(role.Name), role);

    public void Remove(string accountId, string name) => roles.Remove(Scope.Global(accountId), Key(name));

    private static string Key(string name) => name.ToLowerInvariant();
}
