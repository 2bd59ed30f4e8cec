namespace LocalAws.CodeDeploy;

/// <summary>An application as it is stored.</summary>
public sealed record Application(ApplicationInfo Info, IReadOnlyList<Tag> Tags);

/// <summary>A deployment group as it is stored.</summary>
public sealed record DeploymentGroup(DeploymentGroupInfo Info, IReadOnlyList<Tag> Tags);

/// <summary>A registered revision as it is stored.</summary>
public sealed record Revision(RevisionLocation Location, GenericRevisionInfo Info);

/// <summary>A deployment as it is stored.</summary>
public sealed record Deployment
{
    /// <summary>What CodeDeploy shows.</summary>
    public required DeploymentInfo Info { get; init; }

    /// <summary>Id of its deployment group, which keeps it through renaming.</summary>
    public required string GroupId { get; init; }

    /// <summary>Role that CodeDeploy works in.</summary>
    public required string ServiceRoleArn { get; init; }

    /// <summary>StopDeployment was called.</summary>
    public bool StopRequested { get; init; }

    /// <summary>StopDeployment was called with <c>autoRollbackEnabled</c>, or the group says so.</summary>
    public bool RollBackOnStop { get; init; }

    /// <summary>The alarm that stops it; null when none does.</summary>
    public string? StoppingAlarm { get; init; }

    /// <summary>ContinueDeployment was called.</summary>
    public bool ContinueRequested { get; init; }

    /// <summary>It stopped because nobody said in time that traffic is to be rerouted.</summary>
    public bool IsUnrouted { get; init; }

    /// <summary>The original instances are to be terminated without further waiting.</summary>
    public bool TerminateRequested { get; init; }

    /// <summary>The instance that Auto Scaling launches or terminates, when the deployment is for it alone.</summary>
    public string? OnlyInstance { get; init; }

    /// <summary>The blue/green deployment whose traffic this one takes back.</summary>
    public string? ReturnsTrafficOf { get; init; }

    /// <summary>E.g. <c>d-ABCDEFGH1</c>.</summary>
    public string Id => Info.DeploymentId!;

    /// <summary>Whether it only takes an instance out of service that Auto Scaling terminates.</summary>
    public bool IsTermination => Info.Creator == "autoscalingTermination";

    /// <summary>Whether nothing more will happen.</summary>
    public bool IsOver => Info.Status is "Succeeded" or "Failed" or "Stopped";
}

/// <summary>An instance of a deployment as it is stored.</summary>
/// <param name="Target">What CodeDeploy shows.</param>
/// <param name="IsOnPremises">Registered by name, not of EC2.</param>
/// <param name="Zone">Availability zone; empty on premises.</param>
/// <param name="WasUnhealthy">The last deployment to it failed.</param>
public sealed record TargetDocument(InstanceTarget Target, bool IsOnPremises, string Zone, bool WasUnhealthy)
{
    /// <summary>What is shifted, when it is a function's alias; null for instances.</summary>
    public LambdaFunctionInfo? Function { get; init; }

    /// <summary>Whether it is one that a blue/green deployment takes traffic from.</summary>
    public bool IsOriginal => Target.InstanceLabel == "Blue";

    /// <summary>Instance id or on-premises name.</summary>
    public string Id => Target.TargetId!;
}

/// <summary>What became of the last deployment of a group to an instance.</summary>
/// <param name="Revision">What was deployed.</param>
/// <param name="Succeeded">Whether it is what the instance has.</param>
public sealed record InstanceRevision(RevisionLocation Revision, bool Succeeded);
