namespace LocalAws.CodeDeploy.Execution;

/// <summary>A lifecycle event that an agent is to carry out.</summary>
public sealed record HostCommand
{
    /// <summary>Name of the lifecycle event.</summary>
    public required string LifecycleEvent { get; init; }

    /// <summary>E.g. <c>d-ABCDEFGH1</c>.</summary>
    public required string DeploymentId { get; init; }

    /// <summary>Name of the application.</summary>
    public required string ApplicationName { get; init; }

    /// <summary>Name of the deployment group.</summary>
    public required string DeploymentGroupName { get; init; }

    /// <summary>Id of the deployment group: what the agent keeps its files under.</summary>
    public required string DeploymentGroupId { get; init; }

    /// <summary>What is deployed.</summary>
    public required RevisionLocation Revision { get; init; }

    /// <summary>What the deployment says about files that are in the way; the AppSpec file's word wins.</summary>
    public string FileExistsBehavior { get; init; } = "DISALLOW";

    /// <summary>All scripts come from what was installed last: this deployment installs nothing on the host.</summary>
    public bool UsesInstalledRevision { get; init; }

    /// <summary>Fetches the revision's bundle.</summary>
    public required Func<CancellationToken, Task<Stream>> Bundle { get; init; }
}
