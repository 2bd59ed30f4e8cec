using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>
/// The roles of every account. Names are unique without case. A trust policy is kept with the unique ids of the roles and users that it names, so that
/// it does not trust another one that gets the name of one that was deleted (IAM User Guide, "AWS JSON policy elements: Principal").
/// </summary>
public sealed class RoleStore(StateStore store, UserStore users)
{
    private const int AccountLength = 12;
    private readonly Collection<RoleRecord> roles = store.Collection<RoleRecord>("iam.roles");

    public RoleRecord? Find(string accountId, string name) => roles.Find(Scope.Global(accountId), Key(name)) is { } role ? Shown(accountId, role) : null;

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public RoleRecord Get(string accountId, string name) => Find(accountId, name) ?? throw IamErrors.NoSuchRole(name);

    /// <summary>The role, when nobody but its service may change it.</summary>
    /// <exception cref="AwsException">NoSuchEntity, UnmodifiableEntity.</exception>
    public RoleRecord GetModifiable(string accountId, string name)
    {
        var role = Get(accountId, name);
        return role.IsServiceLinked ? throw IamErrors.ServiceLinked(name) : role;
    }

    public IReadOnlyList<RoleRecord> List(string accountId) => [.. roles.List(Scope.Global(accountId)).Select(role => Shown(accountId, role))];

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, RoleRecord role)
    {
        if (!roles.Add(Scope.Global(accountId), Key(role.Name), Kept(accountId, role)))
            throw IamErrors.AlreadyExists("Role", role.Name);
    }

    public void Put(string accountId, RoleRecord role) => roles.Put(Scope.Global(accountId), Key(role.Name), Kept(accountId, role));

    public void Remove(string accountId, string name) => roles.Remove(Scope.Global(accountId), Key(name));

    private RoleRecord Kept(string accountId, RoleRecord role) => role with
    {
        TrustPolicy = PrincipalNames.Rename(role.TrustPolicy, principal =>
            principal.Length == AccountLength && principal.All(char.IsAsciiDigit) ? $"arn:aws:iam::{principal}:root"
            : Named(accountId, principal, "role") is { } name ? roles.Find(Scope.Global(accountId), Key(name)) is { } found && found.Arn == principal ? found.Id : null
            : Named(accountId, principal, "user") is { } user && users.Find(accountId, user) is { } present && present.Arn == principal ? present.Id : null),
    };

    // Ids of those that were deleted stay.
    private RoleRecord Shown(string accountId, RoleRecord role) =>
        !role.TrustPolicy.Contains("\"AROA", StringComparison.Ordinal) && !role.TrustPolicy.Contains("\"AIDA", StringComparison.Ordinal) ? role : role with
        {
            TrustPolicy = PrincipalNames.Rename(role.TrustPolicy, id =>
                roles.List(Scope.Global(accountId)).FirstOrDefault(each => each.Id == id)?.Arn ?? users.List(accountId).FirstOrDefault(each => each.Id == id)?.Arn),
        };

    private static string? Named(string accountId, string principal, string kind) =>
        Arn.TryParse(principal, out var arn) && arn.Service == "iam" && arn.AccountId == accountId && arn.Resource.StartsWith(kind + "/", StringComparison.Ordinal)
            ? arn.Resource[(arn.Resource.LastIndexOf('/') + 1)..] : null;

    private static string Key(string name) => name.ToLowerInvariant();
}
