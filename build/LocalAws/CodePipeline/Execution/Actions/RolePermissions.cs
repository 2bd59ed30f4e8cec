using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Holds what an action does against the policies of the role that it does it with, as AWS would.</summary>
public sealed class RolePermissions(RoleResolver roles)
{
    /// <exception cref="AwsException">PermissionError: names the role, the IAM action and the resource.</exception>
    public void Demand(Scope scope, string roleArn, string resource, params IEnumerable<string> actions) => Demand(scope, roleArn, resource, passedTo: null, actions);

    /// <summary>The same, for a role that is handed on to a service.</summary>
    /// <exception cref="AwsException">PermissionError.</exception>
    public void DemandPassRole(Scope scope, string roleArn, string passed, string service) => Demand(scope, roleArn, passed, service, ["iam:PassRole"]);

    private void Demand(Scope scope, string roleArn, string resource, string? passedTo, IEnumerable<string> actions)
    {
        var role = roles.Find(roleArn) ?? throw new AwsException("PermissionError", $"CodePipeline is not authorized to perform AssumeRole on role {roleArn}: there is no such role");
        foreach (var action in actions)
        {
            var request = new PolicyRequest(action, resource)
            {
                Principal = roleArn,
                Context = PolicyRequest.ContextOf(("aws:ResourceAccount", scope.AccountId), ("aws:SecureTransport", "true"), ("aws:RequestedRegion", scope.Region), ("iam:PassedToService", passedTo)),
            };
            if (!roles.Decide(role, request).IsAllowed)
            {
                throw new AwsException("PermissionError",
                    $"The provided role does not have permissions to perform this action: {roleArn} is not authorized to perform: {action} on resource: {resource}. "
                    + "Add it to a policy of the role, then retry the stage");
            }
        }
    }
}
