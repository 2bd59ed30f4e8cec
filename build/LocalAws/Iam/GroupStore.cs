using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The groups of every account. Names are unique without case.</summary>
public sealed class GroupStore(StateStore store)
{
    private readonly Collection<GroupRecord> groups = store.Collection<GroupRecord>("iam.groups");

    public GroupRecord? Find(string accountId, string name) => groups.Find(Scope.Global(accountId), Key(name));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public GroupRecord Get(string accountId, string name) => Find(accountId, name) ?? throw IamErrors.NoSuchGroup(name);

    public IReadOnlyList<GroupRecord> List(string accountId) => groups.List(Scope.Global(accountId));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, GroupRecord group)
    {
        if (!groups.Add(Scope.Global(accountId), Key(group.Name), group))
            throw IamErrors.AlreadyExists("Group", group.Name);
    }

    public void Put(string accountId, GroupRecord group) => groups.Put(Scope.Global(accountId), Key(group.Name), group);

    public void Remove(string accountId, string name) => groups.Remove(Scope.Global(accountId), Key(name));

    private static string Key(string name) => name.ToLowerInvariant();
}
