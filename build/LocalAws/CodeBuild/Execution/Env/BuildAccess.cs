using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LocalAws.Http;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>The credentials of running builds: a session of the service role each, at an address that the build alone has the token of. On AWS it is an address of the build's host.</summary>
internal sealed class BuildAccess(SessionIssuer sessions, ServerAddress address)
{
    private const string Route = "/_codebuild/credentials";

    // Clients renew what is about to expire: what a build asks for at its very end still lives for a while.
    private static readonly TimeSpan Spare = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, Grant> grants = new(StringComparer.Ordinal);

    /// <summary>The variables by which a build's commands find its credentials; what of it is secret joins the run's secrets.</summary>
    public IReadOnlyDictionary<string, string> Open(BuildRun run)
    {
        var role = run.Build.ServiceRole!;
        var session = sessions.ForRole(role, $"AWSCodeBuild-{run.Id[(run.Id.LastIndexOf(':') + 1)..]}", TimeSpan.FromMinutes(run.Build.TimeoutInMinutes ?? 60) + Spare);
        var grant = grants[run.Id] = new Grant(Ids.Secret(30), role, session);
        run.Secrets.UnionWith([grant.Token, session.SecretAccessKey, session.SessionToken!]);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = address.Url.TrimEnd('/') + Route,
            ["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = grant.Token,
            ["AWS_EXECUTION_ENV"] = "AWS_ECS_EC2",
        };
    }

    /// <summary>Ends what <see cref="Open"/> began: the build's token opens nothing any more.</summary>
    public void Close(string buildId) => grants.TryRemove(buildId, out _);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Route, http => ContainerCredentials.AnswerAsync(http, http.RequestServices.GetRequiredService<BuildAccess>().Find));

    private (string RoleArn, Credential Credential) Find(string token)
    {
        var asked = Encoding.UTF8.GetBytes(token);
        var found = grants.Values.FirstOrDefault(each => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(each.Token), asked))
            ?? throw new AwsException("AccessDenied", "No running build has this token.", StatusCodes.Status403Forbidden);
        return (found.RoleArn, found.Credential);
    }

    private sealed record Grant(string Token, string RoleArn, Credential Credential);
}
