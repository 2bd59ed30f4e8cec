namespace LocalAws.CodeDeploy;

/// <summary>A target of a deployment: an instance, or a function.</summary>
public sealed record DeploymentTarget(string? DeploymentTargetType, InstanceTarget? InstanceTarget, LambdaTarget? LambdaTarget)
{
    /// <summary>As CodeDeploy shows it.</summary>
    public static DeploymentTarget Of(TargetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var target = document.Target;
        return document.Function is null
            ? new DeploymentTarget("InstanceTarget", target, null)
            : new DeploymentTarget("LambdaTarget", null, new LambdaTarget(
                target.DeploymentId, target.TargetId, target.TargetArn, target.Status, target.LastUpdatedAt, target.LifecycleEvents, document.Function));
    }
}

/// <summary>An instance in a deployment.</summary>
public sealed record InstanceTarget(
    string? DeploymentId, string? TargetId, string? TargetArn, string? Status, DateTimeOffset? LastUpdatedAt, IReadOnlyList<LifecycleEvent>? LifecycleEvents, string? InstanceLabel);

/// <summary>A function in a deployment.</summary>
public sealed record LambdaTarget(
    string? DeploymentId, string? TargetId, string? TargetArn, string? Status, DateTimeOffset? LastUpdatedAt, IReadOnlyList<LifecycleEvent>? LifecycleEvents,
    LambdaFunctionInfo? LambdaFunctionInfo);

/// <summary>The versions of an alias, and the share (0 to 1) that the new one has.</summary>
public sealed record LambdaFunctionInfo(string? FunctionName, string? FunctionAlias, string? CurrentVersion, string? TargetVersion, double? TargetVersionWeight);
