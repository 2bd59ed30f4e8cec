using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Publishes what happens to the topics that a group's triggers name.</summary>
internal sealed class TriggerRecorder(CodeDeployStore store, Destinations destinations) : IEventRecorder
{
    /// <inheritdoc/>
    public void Record(AwsEvent happened)
    {
        if (happened.Source != "aws.codedeploy")
            return;
        var instance = (string?)happened.Detail["instanceId"];
        if (store.Deployments.Find(happened.Scope, (string?)happened.Detail["deploymentId"] ?? "") is not { } deployment
            || store.Groups(happened.Scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId) is not { } group)
            return;
        foreach (var type in TriggerEvents(deployment, instance, (string)happened.Detail["state"]!))
        {
            foreach (var trigger in (group.Info.TriggerConfigurations ?? []).Where(each => each.TriggerEvents!.Contains(type)))
                Deliver(happened, deployment, instance, trigger);
        }
    }

    /// <summary>The trigger event types that a state change is: the start of a rollback is two.</summary>
    private static IEnumerable<string> TriggerEvents(Deployment deployment, string? instance, string state)
    {
        yield return (instance is null ? "Deployment" : "Instance") + state[..1] + state[1..].ToLower(CultureInfo.InvariantCulture);
        if (instance is null && state == "START" && deployment.Info.Creator == "codeDeployRollback")
            yield return "DeploymentRollback";
    }

    private void Deliver(AwsEvent happened, Deployment deployment, string? instance, TriggerConfig trigger)
    {
        var message = instance is null
            ? TriggerMessages.OfDeployment(happened.Scope, deployment.Info, trigger)
            : TriggerMessages.OfInstance(happened.Scope, store.FindTarget(happened.Scope, deployment.Id, instance)!.Target, trigger);
        var subject = $"{(string?)message["status"] ?? (string?)message["instanceStatus"]}: AWS CodeDeploy {deployment.Id} in {happened.Scope.Region} to {deployment.Info.ApplicationName}";
        var sender = new Sender(deployment.ServiceRoleArn, happened.Resources[0], subject[..Math.Min(subject.Length, 100)]);
        destinations.Deliver(happened.Scope, trigger.TriggerTargetArn!, sender, message.ToJsonString(), $"the trigger {trigger.TriggerName} of {deployment.Info.DeploymentGroupName}");
    }
}
