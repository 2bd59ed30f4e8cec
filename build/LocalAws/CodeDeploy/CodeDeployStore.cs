using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Everything that CodeDeploy keeps.</summary>
public sealed class CodeDeployStore(StateStore state)
{
    private readonly Collection<Revision> revisions = state.Collection<Revision>("codedeploy/revisions");
    private readonly Collection<DeploymentGroup> groups = state.Collection<DeploymentGroup>("codedeploy/groups");
    private readonly Collection<TargetDocument> targets = state.Collection<TargetDocument>("codedeploy/targets");
    private readonly Collection<InstanceRevision> installed = state.Collection<InstanceRevision>("codedeploy/installed");

    /// <summary>Applications by name.</summary>
    public Collection<Application> Applications { get; } = state.Collection<Application>("codedeploy/applications");

    /// <summary>Deployments by id.</summary>
    public Collection<Deployment> Deployments { get; } = state.Collection<Deployment>("codedeploy/deployments");

    /// <summary>Custom deployment configurations by name.</summary>
    public Collection<DeploymentConfigInfo> Configs { get; } = state.Collection<DeploymentConfigInfo>("codedeploy/configs");

    /// <summary>On-premises instances by name.</summary>
    public Collection<InstanceInfo> OnPremises { get; } = state.Collection<InstanceInfo>("codedeploy/on-premises");

    /// <summary>The application.</summary>
    /// <exception cref="AwsException">There is none of that name.</exception>
    public Application Application(Scope scope, string name) => Applications.Get(scope, name, () => CodeDeployErrors.ApplicationDoesNotExist(name));

    /// <summary>The deployment.</summary>
    /// <exception cref="AwsException">There is none of that id.</exception>
    public Deployment Deployment(Scope scope, string id) => Deployments.Get(scope, id, () => CodeDeployErrors.DeploymentDoesNotExist(id));

    /// <summary>A blue/green deployment that is not over.</summary>
    /// <exception cref="AwsException">There is none of that id, it is over, or it is in place.</exception>
    public Deployment BlueGreen(Scope scope, string? id)
    {
        var deployment = Deployment(scope, id ?? throw CodeDeployErrors.Named("DeploymentIdRequiredException", "Deployment id is missing"));
        if (deployment.Info.DeploymentStyle?.DeploymentType != "BLUE_GREEN")
            throw CodeDeployErrors.UnsupportedAction($"The deployment {id} is in place: only blue/green deployments wait.");
        return deployment.IsOver ? throw CodeDeployErrors.DeploymentAlreadyCompleted(id) : deployment;
    }

    /// <summary>A deployment configuration, predefined or custom.</summary>
    /// <exception cref="AwsException">There is none of that name.</exception>
    public DeploymentConfigInfo Config(Scope scope, string name) =>
        PredefinedConfigs.Find(name) ?? Configs.Get(scope, name, () => CodeDeployErrors.DeploymentConfigDoesNotExist(name));

    /// <summary>The deployment group of an application, or null.</summary>
    public DeploymentGroup? FindGroup(Scope scope, string application, string name) => groups.Find(scope, Key(application, name));

    /// <summary>The deployment group.</summary>
    /// <exception cref="AwsException">There is no such application or group.</exception>
    public DeploymentGroup Group(Scope scope, string application, string name)
    {
        Application(scope, application);
        return FindGroup(scope, application, name) ?? throw CodeDeployErrors.DeploymentGroupDoesNotExist(name);
    }

    /// <summary>All groups of an application by name, or all groups.</summary>
    public IReadOnlyList<DeploymentGroup> Groups(Scope scope, string? application = null) => groups.List(scope, application is null ? "" : application + '\n');

    /// <summary>Writes a group.</summary>
    public void Put(Scope scope, DeploymentGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        groups.Put(scope, Key(group.Info.ApplicationName!, group.Info.DeploymentGroupName!), group);
    }

    /// <summary>Removes a group.</summary>
    public void RemoveGroup(Scope scope, string application, string name) => groups.Remove(scope, Key(application, name));

    /// <summary>A revision of an application, or null.</summary>
    public Revision? FindRevision(Scope scope, string application, RevisionLocation location) => revisions.Find(scope, Key(application, RevisionKey.Of(location)));

    /// <summary>All revisions of an application.</summary>
    public IReadOnlyList<Revision> Revisions(Scope scope, string application) => revisions.List(scope, application + '\n');

    /// <summary>Writes a revision.</summary>
    public void Put(Scope scope, string application, Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        revisions.Put(scope, Key(application, RevisionKey.Of(revision.Location)), revision);
    }

    /// <summary>Removes a revision.</summary>
    public void RemoveRevision(Scope scope, string application, RevisionLocation location) => revisions.Remove(scope, Key(application, RevisionKey.Of(location)));

    /// <summary>Writes a deployment.</summary>
    public void Put(Scope scope, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        Deployments.Put(scope, deployment.Id, deployment);
    }

    /// <summary>Deployments, newest first.</summary>
    public IEnumerable<Deployment> NewestFirst(Scope scope) =>
        Deployments.List(scope).OrderByDescending(each => each.Info.CreateTime).ThenBy(each => each.Id, StringComparer.Ordinal);

    /// <summary>The instances of a deployment by id.</summary>
    public IReadOnlyList<TargetDocument> Targets(Scope scope, string deploymentId) => targets.List(scope, deploymentId + '\n');

    /// <summary>An instance of a deployment, or null.</summary>
    public TargetDocument? FindTarget(Scope scope, string deploymentId, string targetId) => targets.Find(scope, Key(deploymentId, targetId));

    /// <summary>Writes an instance of a deployment.</summary>
    public void Put(Scope scope, TargetDocument target)
    {
        ArgumentNullException.ThrowIfNull(target);
        targets.Put(scope, Key(target.Target.DeploymentId!, target.Id), target);
    }

    /// <summary>What a group last deployed to an instance, or null.</summary>
    public InstanceRevision? Installed(Scope scope, string groupId, string targetId) => installed.Find(scope, Key(groupId, targetId));

    /// <summary>Notes what a group last deployed to an instance.</summary>
    public void PutInstalled(Scope scope, string groupId, string targetId, InstanceRevision revision) => installed.Put(scope, Key(groupId, targetId), revision);

    private static string Key(string first, string second) => $"{first}\n{second}";
}
