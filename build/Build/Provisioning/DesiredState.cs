using System.Globalization;
using Build.Pipelines;
using Build.Provisioning.Alerts;
using Build.Provisioning.Builds;
using Build.Provisioning.Deploy;
using Build.Provisioning.Fleet;
using Build.Provisioning.Pipeline;
using Build.Provisioning.Roles;
using Build.Provisioning.Source;
using Build.Provisioning.Storage;
using Build.Settings;

namespace Build.Provisioning;

/// <summary>Every resource that the settings ask for, by the part of the system that it belongs to. Pure.</summary>
/// <param name="names">Settings and names.</param>
/// <param name="fleet">Whether the instances are ours to bring up.</param>
/// <param name="wording">How alerts call the build; as in a rehearsal when not said.</param>
/// <param name="alerts">Whether alerts are wanted; as the settings say when not said.</param>
public sealed class DesiredState(Names names, bool fleet, AlertWording? wording = null, bool? alerts = null)
{
    private readonly IReadOnlyDictionary<string, string> tags = new Ownership(names.Settings.Application).Tags(names.Settings.Tags);

    /// <summary>All parts, in the order in which they are shown.</summary>
    public IReadOnlyList<Resource> All => [.. Storage, .. Roles, .. Source, .. Builds, .. Deploy, .. Fleet, .. Alerts, .. Pipeline];

    /// <summary>The artifact bucket.</summary>
    public IReadOnlyList<Resource> Storage => [ArtifactBucket.Desired(names.Bucket, tags)];

    /// <summary>Roles and the instance profile.</summary>
    public IReadOnlyList<Resource> Roles => [.. DesiredRoles.Of(names, tags)];

    /// <summary>The repository; none when commits come from elsewhere.</summary>
    public IReadOnlyList<Resource> Source => names.Settings.Source.Provider != "CodeCommit" ? [] :
    [
        new("Repository", names.Repository, new Attributes([new(RepositoryKind.Description, names.Settings.Source.Description), .. TagAttributes.Of(tags)])),
    ];

    /// <summary>The build project and its log group.</summary>
    public IReadOnlyList<Resource> Builds =>
    [
        new("LogGroup", names.BuildLogGroup, new Attributes([new(LogGroupKind.Retention, Number(names.Settings.Build.LogRetentionDays)), .. TagAttributes.Of(tags)])),
        new("BuildProject", names.Project, new Attributes(
        [
            new(BuildProjectKind.SourceType, "CODEPIPELINE"),
            new(BuildProjectKind.Buildspec, names.Settings.Build.Buildspec),
            new(BuildProjectKind.Image, names.Settings.Build.Image),
            new(BuildProjectKind.ComputeType, names.Settings.Build.ComputeType),
            new(BuildProjectKind.EnvironmentType, "LINUX_CONTAINER"),
            new(BuildProjectKind.Role, names.RoleArn(names.BuildRole)),
            new(BuildProjectKind.Timeout, Number(names.Settings.Build.TimeoutMinutes)),
            new(BuildProjectKind.LogGroup, names.BuildLogGroup),
            .. TagAttributes.Of(tags),
        ]), $"Role {names.BuildRole}", $"LogGroup {names.BuildLogGroup}"),
    ];

    /// <summary>The CodeDeploy application and its group.</summary>
    public IReadOnlyList<Resource> Deploy =>
    [
        new("DeploymentApplication", names.DeploymentApplication, new Attributes([new(DeploymentApplicationKind.Platform, "Server"), .. TagAttributes.Of(tags)])),
        new("DeploymentGroup", $"{names.DeploymentApplication}/{names.DeploymentGroup}", new Attributes([.. DesiredGroup.Of(names), .. TagAttributes.Of(tags)]),
            $"DeploymentApplication {names.DeploymentApplication}", $"Role {names.DeployRole}"),
    ];

    /// <summary>The instances; none when somebody else brings them up.</summary>
    public IReadOnlyList<Resource> Fleet => !fleet ? [] :
    [
        new("Instances", names.Settings.Application, new Attributes(
        [
            new(InstancesKind.Count, Number(names.Settings.Fleet.Count)),
            new(InstancesKind.InstanceType, names.Settings.Fleet.InstanceType),
            new(InstancesKind.ImageParameter, names.Settings.Fleet.ImageParameter),
            new(InstancesKind.Profile, names.InstanceRole),
            .. TagAttributes.Of(names.Settings.Deploy.InstanceTags),
            .. TagAttributes.Of(tags),
        ]), $"InstanceProfile {names.InstanceRole}"),
    ];

    /// <summary>Topics, subscriptions and rules of alerts; none when nobody wants to be told.</summary>
    public IReadOnlyList<Resource> Alerts => alerts ?? names.Settings.Alerts.AreWanted ? new DesiredAlerts(names, wording ?? AlertWording.Rehearsal, tags).All() : [];

    /// <summary>The pipeline.</summary>
    public IReadOnlyList<Resource> Pipeline =>
    [
        new("Pipeline", names.Pipeline, new Attributes([.. PipelineAttributes.Of(PipelineBlueprint.Of(names)), .. TagAttributes.Of(tags)]),
        [
            $"Bucket {names.Bucket}", $"Role {names.PipelineRole}", $"BuildProject {names.Project}", $"DeploymentGroup {names.DeploymentApplication}/{names.DeploymentGroup}",
            .. Source.Select(source => source.Id),
        ]),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
