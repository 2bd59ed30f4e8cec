using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whether the roles and users that a policy names are there: of this account alone, since nobody knows those of others.</summary>
public sealed class PrincipalExistence(RoleStore roles, UserStore users)
{
    /// <summary>The first principal of a policy that its account does not have; null when all are there.</summary>
    public string? Missing(string accountId, PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statements.SelectMany(each => each.Principals?.GetValueOrDefault("AWS") ?? []).FirstOrDefault(name => !Exists(accountId, name));
    }

    private bool Exists(string accountId, string principal)
    {
        if (!Arn.TryParse(principal, out var arn) || arn.Service != "iam" || arn.AccountId != accountId)
            return true;
        var name = arn.Resource[(arn.Resource.LastIndexOf('/') + 1)..];
        return arn.Resource.Split('/')[0] switch
        {
            "role" => roles.Find(accountId, name)?.Arn == principal,
            "user" => users.Find(accountId, name)?.Arn == principal,
            _ => true,
        };
    }
}
