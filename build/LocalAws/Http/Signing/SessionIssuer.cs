using LocalAws.Kernel;

namespace LocalAws.Http.Signing;

/// <summary>Makes temporary credentials: for STS's answers, and for what runs in a role's name (builds, hooks, functions).</summary>
public sealed class SessionIssuer(CredentialStore credentials, TimeProvider clock)
{
    /// <summary>A session of the role; its principal is <c>arn:aws:sts::account:assumed-role/Role/session</c>.</summary>
    public Credential ForRole(string roleArn, string sessionName, TimeSpan duration)
    {
        if (!Arn.TryParse(roleArn, out var role))
            throw new ArgumentException($"'{roleArn}' is no ARN.", nameof(roleArn));
        var name = role.Resource[(role.Resource.LastIndexOf('/') + 1)..];
        return Issue(role.AccountId, $"arn:aws:sts::{role.AccountId}:assumed-role/{name}/{sessionName}", duration);
    }

    /// <summary>A session of any principal.</summary>
    public Credential Issue(string accountId, string principal, TimeSpan duration)
    {
        var credential = new Credential(Ids.Iam("ASIA"), Ids.Secret(30), accountId, principal, Ids.Secret(180), clock.GetUtcNow() + duration);
        credentials.Add(credential);
        return credential;
    }
}
