using LocalAws.CodeDeploy;

namespace LocalAws.CodePipeline.Shapes;

/// <summary>What an action deploys to.</summary>
public sealed record DeployActionExecutionTarget(
    string? TargetId, string? TargetType, string? Status, DateTimeOffset? StartTime, DateTimeOffset? EndTime, IReadOnlyList<DeployTargetEvent> Events);

/// <summary>A lifecycle event of a target.</summary>
public sealed record DeployTargetEvent(string? Name, string? Status, DateTimeOffset? StartTime, DateTimeOffset? EndTime, DeployTargetEventContext? Context);

/// <summary>What is told of an event.</summary>
public sealed record DeployTargetEventContext(string? Message);

/// <summary>Targets of deployments as pipelines show them.</summary>
internal static class DeployTargets
{
    public static DeployActionExecutionTarget Of(DeploymentTarget target)
    {
        var (id, status, events) = target.LambdaTarget is { } function
            ? (function.TargetId, function.Status, function.LifecycleEvents)
            : (target.InstanceTarget!.TargetId, target.InstanceTarget.Status, target.InstanceTarget.LifecycleEvents);
        var isOver = status is "Succeeded" or "Failed" or "Skipped";
        return new(
            id, target.DeploymentTargetType, status, events?.Select(each => each.StartTime).Min(), isOver ? events?.Select(each => each.EndTime).Max() : null,
            [.. (events ?? []).Select(each => new DeployTargetEvent(each.LifecycleEventName, each.Status, each.StartTime, each.EndTime, Context(each)))]);
    }

    private static DeployTargetEventContext? Context(LifecycleEvent told) => string.IsNullOrEmpty(told.Diagnostics?.Message) ? null : new(told.Diagnostics.Message);
}
