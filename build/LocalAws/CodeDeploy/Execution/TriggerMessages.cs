using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>What triggers publish (CodeDeploy User Guide, "JSON data formats for CodeDeploy triggers").</summary>
internal static class TriggerMessages
{
    public static JsonObject OfDeployment(Scope scope, DeploymentInfo deployment, TriggerConfig trigger)
    {
        var message = new JsonObject
        {
            ["region"] = scope.Region,
            ["accountId"] = scope.AccountId,
            ["eventTriggerName"] = trigger.TriggerName,
            ["applicationName"] = deployment.ApplicationName,
            ["deploymentId"] = deployment.DeploymentId,
            ["deploymentGroupName"] = deployment.DeploymentGroupName,
            ["createTime"] = Time(deployment.CreateTime),
            ["status"] = deployment.Status?.ToUpperInvariant() is "INPROGRESS" or "CREATED" or "QUEUED" ? "CREATED" : deployment.Status?.ToUpperInvariant(),
        };
        if (deployment.CompleteTime is { } completed)
            message["completeTime"] = Time(completed);
        // Objects stand in these messages as text.
        if (deployment.DeploymentOverview is { } overview)
            message["deploymentOverview"] = new JsonObject
            {
                ["Succeeded"] = overview.Succeeded,
                ["InProgress"] = overview.InProgress,
                ["Failed"] = overview.Failed,
                ["Skipped"] = overview.Skipped,
                ["Pending"] = overview.Pending,
            }.ToJsonString();
        if (deployment.ErrorInformation is { } error)
            message["errorInformation"] = new JsonObject { ["ErrorCode"] = error.Code, ["ErrorMessage"] = error.Message }.ToJsonString();
        if (deployment.RollbackInfo is { } rollback)
            message["rollbackInformation"] = new JsonObject
            {
                ["RollbackMessage"] = rollback.RollbackMessage,
                ["RollbackTriggeringDeploymentId"] = rollback.RollbackTriggeringDeploymentId,
                ["RollbackDeploymentId"] = rollback.RollbackDeploymentId,
            }.ToJsonString();
        return message;
    }

    public static JsonObject OfInstance(Scope scope, InstanceTarget target, TriggerConfig trigger) => new()
    {
        ["region"] = scope.Region,
        ["accountId"] = scope.AccountId,
        ["eventTriggerName"] = trigger.TriggerName,
        ["deploymentId"] = target.DeploymentId,
        ["instanceId"] = target.TargetArn,
        ["lastUpdatedAt"] = Time(target.LastUpdatedAt),
        ["instanceStatus"] = target.Status,
        ["lifecycleEvents"] = new JsonArray([.. target.LifecycleEvents!.Select(each => new JsonObject
        {
            ["LifecycleEvent"] = each.LifecycleEventName,
            ["LifecycleEventStatus"] = each.Status,
            ["StartTime"] = Time(each.StartTime),
            ["EndTime"] = Time(each.EndTime),
        })]).ToJsonString(),
    };

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("ddd MMM dd HH:mm:ss 'UTC' yyyy", CultureInfo.InvariantCulture);
}
