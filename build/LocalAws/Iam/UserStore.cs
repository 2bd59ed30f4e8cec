using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The users of every account. Names are unique without case.</summary>
public sealed class UserStore(StateStore store)
{
    private readonly Collection<UserRecord> users = store.Collection<UserRecord>("iam.users");

    public UserRecord? Find(string accountId, string name) => users.Find(Scope.Global(accountId), Key(name));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public UserRecord Get(string accountId, string name) => Find(accountId, name) ?? throw IamErrors.NoSuchUser(name);

    public IReadOnlyList<UserRecord> List(string accountId) => users.List(Scope.Global(accountId));

    /// <summary>Users of a group.</summary>
    public IEnumerable<UserRecord> Members(string accountId, string group) => List(accountId).Where(user => user.Groups.Contains(group));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, UserRecord user)
    {
        if (!users.Add(Scope.Global(accountId), Key(user.Name), user))
            throw IamErrors.AlreadyExists("User", user.Name);
    }

    public void Put(string accountId, UserRecord user) => users.Put(Scope.Global(accountId), Key(user.Name), user);

    public void Remove(string accountId, string name) => users.Remove(Scope.Global(accountId), Key(name));

    private static string Key(string name) => name.ToLowerInvariant();
}
