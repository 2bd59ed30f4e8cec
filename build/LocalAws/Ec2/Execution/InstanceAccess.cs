using System.Collections.Concurrent;
using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.Ec2.Execution;

/// <summary>
/// What an instance can do at AWS: it gets temporary credentials of its profile's role, at an address that its processes alone know the token of.
/// Clients find them as they do in containers (SDKs and Tools Reference Guide, "Container credential provider").
/// </summary>
internal sealed class InstanceAccess(InstanceProfileStore profiles, RoleStore roles, RoleResolver resolver, SessionIssuer sessions, ServerAddress address, TimeProvider clock)
{
    private const string Path = "/_ec2/credentials";
    private static readonly TimeSpan Duration = TimeSpan.FromHours(6); // EC2's
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<(Scope, string), string> tokens = new();
    private readonly ConcurrentDictionary<string, (string Role, Credential Credential)> sessionsByToken = new(StringComparer.Ordinal);

    /// <summary>Where the route of credentials is.</summary>
    public static string Route => Path;

    /// <summary>The variables by which an instance's processes find region, endpoint and credentials.</summary>
    public IReadOnlyDictionary<string, string> VariablesOf(Scope scope, string instanceId)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AWS_REGION"] = scope.Region,
            ["AWS_DEFAULT_REGION"] = scope.Region,
            ["AWS_ENDPOINT_URL"] = address.Url,
            ["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = address.Url.TrimEnd('/') + Path,
            ["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = tokens.GetOrAdd((scope, instanceId), _ => Ids.Secret(30)),
        };
        GitRedirection.Include(variables, GitBoot.Configuration);
        return variables;
    }

    /// <summary>The instance that a token is of, or null.</summary>
    public (Scope Scope, string InstanceId)? Find(string token)
    {
        foreach (var ((scope, instance), each) in tokens)
        {
            if (System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(each), System.Text.Encoding.UTF8.GetBytes(token)))
                return (scope, instance);
        }
        return null;
    }

    /// <summary>Credentials of the instance's role, the same until they are about to expire; null when its profile has no role that EC2 may assume.</summary>
    public (string Role, Credential Credential)? Credentials(string token, InstanceDocument instance)
    {
        if (RoleOf(instance) is not { } role)
            return null;
        if (sessionsByToken.TryGetValue(token, out var present) && present.Role == role && present.Credential.Expires > clock.GetUtcNow() + Spare)
            return present;
        return sessionsByToken[token] = (role, sessions.ForRole(role, instance.Id, Duration));
    }

    /// <summary>ARN of the role that an instance has by its profile; null when there is none that EC2 may assume.</summary>
    public string? RoleOf(InstanceDocument instance) => instance.Instance.IamInstanceProfile?.Arn is { } arn && Arn.TryParse(arn, out var parsed)
        && profiles.Find(parsed.AccountId, arn[(arn.LastIndexOf('/') + 1)..]) is { } profile ? RoleOf(parsed.AccountId, profile) : null;

    private string? RoleOf(string accountId, InstanceProfileRecord profile) => profile.RoleName is { } name && roles.Find(accountId, name) is { } role
        && resolver.Resolve(role.Arn, "ec2.amazonaws.com") == RoleResolution.Assumable ? role.Arn : null;
}
