using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>Holds what CodeBuild does for a build against the policies of the build's service role, as AWS does.</summary>
internal sealed class BuildPermissions(RoleResolver roles)
{
    /// <summary>The role's session that a build works as.</summary>
    public static string PrincipalOf(Build build)
    {
        var role = build.ServiceRole!;
        var uuid = build.Id![(build.Id!.LastIndexOf(':') + 1)..];
        return $"arn:aws:sts::{role.Split(':')[4]}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/AWSCodeBuild-{uuid}";
    }

    /// <exception cref="AwsException">AccessDenied: names the session, the action and the resource.</exception>
    public void Demand(BuildRun run, string action, string resource)
    {
        var principal = PrincipalOf(run.Build);
        var request = new PolicyRequest(action, resource)
        {
            Principal = principal,
            Context = PolicyRequest.ContextOf(
                ("aws:ResourceAccount", run.Scope.AccountId),
                ("aws:SecureTransport", "true"),
                ("aws:RequestedRegion", run.Scope.Region)
            ),
        };
        if (roles.Find(run.Build.ServiceRole!) is not { } role || !roles.Decide(role, request).IsAllowed)
            throw new AwsException(
                "AccessDenied",
                $"User: {principal} is not authorized to perform: {action} on resource: {resource}. Add it to a policy of the build's service role"
            );
    }
}
