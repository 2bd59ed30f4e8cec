using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Publishes what happens to the topics that a group's triggers name.</summary>
internal sealed class DeploymentTriggers(CodeDeployStore store, Publish publish, EventBus bus, LocalAwsOptions options, TimeProvider clock) : IHostedService
{
    private IAsyncDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = bus.Subscribe((happened, cancellation) => happened.Source == "aws.codedeploy" ? HandleAsync(happened, cancellation) : Task.CompletedTask);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null)
            await subscription.DisposeAsync();
    }

    private async Task HandleAsync(AwsEvent happened, CancellationToken cancellation)
    {
        var instance = (string?)happened.Detail["instanceId"];
        if (store.Deployments.Find(happened.Scope, (string?)happened.Detail["deploymentId"] ?? "") is not { } deployment
            || store.Groups(happened.Scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId) is not { } group)
            return;
        foreach (var type in TriggerEvents(deployment, instance, (string)happened.Detail["state"]!))
        {
            foreach (var trigger in (group.Info.TriggerConfigurations ?? []).Where(each => each.TriggerEvents!.Contains(type)))
                await SendAsync(happened, deployment, instance, trigger, cancellation);
        }
    }

    /// <summary>The trigger event types that a state change is: the start of a rollback is two.</summary>
    private static IEnumerable<string> TriggerEvents(Deployment deployment, string? instance, string state)
    {
        yield return (instance is null ? "Deployment" : "Instance") + state[..1] + state[1..].ToLower(CultureInfo.InvariantCulture);
        if (instance is null && state == "START" && deployment.Info.Creator == "codeDeployRollback")
            yield return "DeploymentRollback";
    }

    // A topic that is gone must not keep the others from being told; what it says goes to the server's log.
    private async Task SendAsync(AwsEvent happened, Deployment deployment, string? instance, TriggerConfig trigger, CancellationToken cancellation)
    {
        var message = instance is null
            ? TriggerMessages.OfDeployment(happened.Scope, deployment.Info, trigger)
            : TriggerMessages.OfInstance(happened.Scope, store.FindTarget(happened.Scope, deployment.Id, instance)!.Target, trigger);
        var subject = $"{(string?)message["status"] ?? (string?)message["instanceStatus"]}: AWS CodeDeploy {deployment.Id} in {happened.Scope.Region} to {deployment.Info.ApplicationName}";
        var call = new CallContext { Scope = happened.Scope, Principal = deployment.ServiceRoleArn, Now = clock.GetUtcNow(), SourceArn = happened.Resources[0], Cancellation = cancellation };
        try
        {
            await publish.InvokeAsync(new PublishRequest(trigger.TriggerTargetArn, null, null, message.ToJsonString(), subject[..Math.Min(subject.Length, 100)], null, null), call);
        }
        catch (AwsException refused)
        {
            options.Log($"Trigger {trigger.TriggerName} could not publish to {trigger.TriggerTargetArn}: {refused.Code}: {refused.Message}");
        }
    }
}
