using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>Holds what CodeDeploy does with functions against the policies of the group's service role.</summary>
internal sealed class ShiftPermissions(RoleResolver roles)
{
    /// <exception cref="AwsException">AccessDenied: names the role, the action and the function.</exception>
    public void Demand(Scope scope, Deployment deployment, string action, string resource)
    {
        var request = new PolicyRequest(action, resource) { Principal = deployment.ServiceRoleArn, Context = PolicyRequest.ContextOf(("aws:RequestedRegion", scope.Region)) };
        if (roles.Find(deployment.ServiceRoleArn) is { } role && roles.Decide(role, request).IsAllowed)
            return;
        throw new AwsException("AccessDenied",
            $"{deployment.ServiceRoleArn} is not authorized to perform: {action} on resource: {resource}. AWSCodeDeployRoleForLambda lets CodeDeploy invoke functions whose name begins with "
            + "CodeDeployHook_: name the hook so, or add the permission to the role");
    }
}
