using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Publishes what EventBridge gets from CodeDeploy.</summary>
public sealed class DeploymentEvents(EventBus bus, TimeProvider clock)
{
    /// <summary>A deployment's new state: START, SUCCESS, FAILURE, STOP or READY.</summary>
    public void Deployment(Scope scope, Deployment deployment, string newState) =>
        Publish(scope, deployment, "CodeDeploy Deployment State-change Notification", newState, []);

    /// <summary>An instance's new state in a deployment.</summary>
    public void Instance(Scope scope, Deployment deployment, string instanceId, string newState) =>
        Publish(scope, deployment, "CodeDeploy Instance State-change Notification", newState, new JsonObject { ["instanceId"] = instanceId });

    private void Publish(Scope scope, Deployment deployment, string type, string newState, JsonObject detail)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        detail["application"] = deployment.Info.ApplicationName;
        detail["deploymentGroup"] = deployment.Info.DeploymentGroupName;
        detail["deploymentId"] = deployment.Id;
        detail["instanceGroupId"] = deployment.GroupId;
        detail["region"] = scope.Region;
        detail["state"] = newState;
        string[] resources =
        [
            Arns.Group(scope, deployment.Info.ApplicationName!, deployment.Info.DeploymentGroupName!).ToString(),
            Arns.Application(scope, deployment.Info.ApplicationName!).ToString(),
        ];
        bus.Publish(new AwsEvent(scope, "aws.codedeploy", type, clock.GetUtcNow(), resources, detail));
    }
}
