using System.Globalization;
using Build.Pipelines;
using Build.Provisioning.Alerts;
using Build.Provisioning.Builds;
using Build.Provisioning.Deploy;
using Build.Provisioning.Fleet;
using Build.Provisioning.Pipeline;
using Build.Provisioning.Roles;
using Build.Provisioning.Serverless;
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

    /// <summary>
    /// What Destroy looks for: all of them, the repository that commits came from before the source was changed, the function's stack, and what is only
    /// there when revisions, or functions, are deployed.
    /// </summary>
    public IReadOnlyList<Resource> Removable =>
        [.. All.Concat(DesiredSource.Former(names)).Concat(OtherTarget.Roles).Concat(OtherTarget.Deploy).Concat(OtherTarget.Fleet).Append(Stack).DistinctBy(resource => resource.Id)];

    private Resource Stack => new("Stack", names.Stack, new Attributes([new(StackKind.Role, names.RoleArn(names.StackRole))]), $"Role {names.StackRole}");

    private DesiredState OtherTarget =>
        new(names with { Settings = names.Settings with { Deploy = names.Settings.Deploy with { Target = names.Settings.IsServerless ? "ec2" : "lambda" } } }, fleet, wording, alerts);

    /// <summary>The artifact buckets, one a region.</summary>
    public IReadOnlyList<Resource> Storage => [.. names.Regions.Select(region => ArtifactBucket.Desired(names.In(region), tags) with { Region = Elsewhere(region) })];

    /// <summary>Roles and the instance profile.</summary>
    public IReadOnlyList<Resource> Roles => [.. DesiredRoles.Of(names, tags)];

    /// <summary>What commits come from.</summary>
    public IReadOnlyList<Resource> Source => [DesiredSource.Of(names, tags)];

    /// <summary>The build project and its log group.</summary>
    public IReadOnlyList<Resource> Builds =>
    [
        new("LogGroup", names.BuildLogGroup, new Attributes([new(LogGroupKind.Retention, Number(names.Settings.Build.LogRetentionDays)), .. TagAttributes.Of(tags)])),
        new("BuildProject", names.Project, new Attributes(
        [
            new(BuildProjectKind.SourceType, "CODEPIPELINE"),
            new(BuildProjectKind.Buildspec, names.Settings.Buildspec),
            new(BuildProjectKind.Image, names.Settings.Build.Image),
            new(BuildProjectKind.ComputeType, names.Settings.Build.ComputeType),
            new(BuildProjectKind.EnvironmentType, "LINUX_CONTAINER"),
            new(BuildProjectKind.Role, names.RoleArn(names.BuildRole)),
            new(BuildProjectKind.Timeout, Number(names.Settings.Build.TimeoutMinutes)),
            new(BuildProjectKind.LogGroup, names.BuildLogGroup),
            .. TagAttributes.Of(tags),
        ]), $"Role {names.BuildRole}", $"LogGroup {names.BuildLogGroup}"),
    ];

    /// <summary>The CodeDeploy application and its group, in each region.</summary>
    public IReadOnlyList<Resource> Deploy => names.Settings.IsServerless ? [] : [.. names.DeployRegions.SelectMany(DeployIn)];

    /// <summary>The instances of each region; none when somebody else brings them up.</summary>
    public IReadOnlyList<Resource> Fleet => !fleet || names.Settings.IsServerless ? [] : [.. names.DeployRegions.Select(FleetIn)];

    /// <summary>Topics, subscriptions and rules of alerts; none when nobody wants to be told.</summary>
    public IReadOnlyList<Resource> Alerts => alerts ?? names.Settings.Alerts.AreWanted ? new DesiredAlerts(names, wording ?? AlertWording.Rehearsal, tags).All() : [];

    /// <summary>The pipeline.</summary>
    public IReadOnlyList<Resource> Pipeline =>
    [
        new("Pipeline", names.Pipeline, new Attributes([.. PipelineAttributes.Of(PipelineBlueprint.Of(names)), .. TagAttributes.Of(tags)]),
        [
            .. Storage.Select(bucket => bucket.Id), $"Role {names.PipelineRole}", SourcePolicies.IdOf(names), $"BuildProject {names.Project}",
            .. names.Settings.IsServerless ? [$"Role {names.StackRole}"] : Array.Empty<string>(),
            .. Deploy.Where(resource => resource.Kind == "DeploymentGroup").Select(group => group.Id), .. Source.Select(source => source.Id),
        ]),
    ];

    private IEnumerable<Resource> DeployIn(string region)
    {
        var application = new Resource("DeploymentApplication", names.DeploymentApplication, new Attributes([new(DeploymentApplicationKind.Platform, "Server"), .. TagAttributes.Of(tags)])) { Region = Elsewhere(region) };
        var group = new Attributes([.. DesiredGroup.Of(names.In(region)), .. TagAttributes.Of(tags)]);
        return
        [
            application,
            new("DeploymentGroup", $"{names.DeploymentApplication}/{names.DeploymentGroup}", group, application.Id, $"Role {names.DeployRole}") { Region = Elsewhere(region) },
        ];
    }

    private Resource FleetIn(string region) => new("Instances", names.Settings.Application, new Attributes(
    [
        new(InstancesKind.Count, Number(names.Settings.Fleet.Count)),
        new(InstancesKind.InstanceType, names.Settings.Fleet.InstanceType),
        new(InstancesKind.ImageParameter, names.Settings.Fleet.ImageParameter),
        new(InstancesKind.Profile, names.InstanceRole),
        .. TagAttributes.Of(names.Settings.Deploy.InstanceTags),
        .. TagAttributes.Of(tags),
    ]), $"InstanceProfile {names.InstanceRole}") { Region = Elsewhere(region) };

    // Resources of the pipeline's own region say nothing of it: most pipelines have no other.
    private string? Elsewhere(string region) => region == names.Settings.Region ? null : region;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
