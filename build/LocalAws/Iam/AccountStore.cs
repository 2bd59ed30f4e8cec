using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The settings of every account.</summary>
public sealed class AccountStore(StateStore store)
{
    private const string Key = "account";
    private readonly Collection<AccountRecord> accounts = store.Collection<AccountRecord>("iam.accounts");

    public AccountRecord Get(string accountId) => accounts.Find(Scope.Global(accountId), Key) ?? new AccountRecord();

    public void Put(string accountId, AccountRecord account) => accounts.Put(Scope.Global(accountId), Key, account);

    /// <summary>Whether some account has this alias: they are unique among all.</summary>
    public bool IsTaken(string alias) => accounts.Everywhere().Any(each => each.Document.Alias == alias);
}
