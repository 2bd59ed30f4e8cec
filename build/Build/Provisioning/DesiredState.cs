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
using Build.Provisioning.Traffic;
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
    /// there with other settings: when revisions, or functions, are deployed, when traffic is controlled.
    /// </summary>
    public IReadOnlyList<Resource> Removable =>
    [
        .. All.Concat(RemovableTraffic).Concat(RemovableFleet).Concat(OtherTarget.Roles).Concat(OtherTarget.Deploy).Concat(OtherTarget.Fleet).Append(Stack)
            .Where(resource => !resource.Absent).DistinctBy(resource => resource.Id),
        .. DesiredSource.Former(names),
    ];

    private Resource Stack => new("Stack", names.Stack, new Attributes([new(StackKind.Role, names.RoleArn(names.StackRole))]), $"Role {names.StackRole}");

    private DesiredState OtherTarget =>
        new(names with { Settings = names.Settings with { Deploy = names.Settings.Deploy with { Target = names.Settings.IsServerless ? "ec2" : "lambda" } } }, fleet, wording, alerts);

    /// <summary>The artifact buckets, one a region.</summary>
    public IReadOnlyList<Resource> Storage => [.. names.Regions.Select(region => ArtifactBucket.Desired(names.In(region), tags) with { Region = Elsewhere(region) })];

    /// <summary>Roles and the instance profile.</summary>
    public IReadOnlyList<Resource> Roles => [.. DesiredRoles.Of(names, tags)];

    /// <summary>What commits come from.</summary>
    public IReadOnlyList<Resource> Source => DesiredSource.Of(names, tags);

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
    public IReadOnlyList<Resource> Deploy => names.Settings.IsServerless ? [] : [.. Traffic, .. names.DeployRegions.SelectMany(DeployIn)];

    /// <summary>The instances of each region; none when somebody else brings them up.</summary>
    public IReadOnlyList<Resource> Fleet => !fleet || names.Settings.IsServerless ? [] : [.. names.DeployRegions.SelectMany(region => DesiredFleet.Of(names.In(region), tags, Elsewhere(region)))];

    /// <summary>The load balancer of each region, with listener and target group; none when no traffic is controlled.</summary>
    public IReadOnlyList<Resource> Traffic => !MakesBalancer ? [] : [.. names.DeployRegions.SelectMany(region => DesiredTraffic.Of(names.In(region), tags, Elsewhere(region)))];

    /// <summary>Everything of the fleet that may be there, whatever the settings say now.</summary>
    public IReadOnlyList<Resource> RemovableFleet => [.. names.DeployRegions.SelectMany(region => DesiredFleet.Removable(names.In(region), tags, Elsewhere(region)))];

    /// <summary>Topics, subscriptions and rules of alerts; none when nobody wants to be told.</summary>
    public IReadOnlyList<Resource> Alerts => alerts ?? names.Settings.Alerts.AreWanted ? new DesiredAlerts(names, wording ?? AlertWording.Rehearsal, tags).All() : [];

    /// <summary>The pipeline, and what it may do at its source.</summary>
    public IReadOnlyList<Resource> Pipeline =>
    [
        .. SourcePolicies.Of(names),
        new("Pipeline", names.Pipeline, new Attributes([.. PipelineAttributes.Of(PipelineBlueprint.Of(names)), .. TagAttributes.Of(tags)]),
        [
            .. Storage.Select(bucket => bucket.Id), $"Role {names.PipelineRole}", SourcePolicies.IdOf(names), $"BuildProject {names.Project}",
            .. names.Settings.IsServerless ? [$"Role {names.StackRole}"] : Array.Empty<string>(),
            .. Deploy.Where(resource => resource.Kind == "DeploymentGroup").Select(group => group.Id), .. Source.Select(source => source.Id),
        ]),
        .. SourceEvents.Of(names, tags),
    ];

    private bool MakesBalancer => !names.Settings.IsServerless && names.Settings.Deploy is { ControlsTraffic: true, TargetGroups.Count: 0 };

    private IEnumerable<Resource> RemovableTraffic => names.DeployRegions.SelectMany(region => DesiredTraffic.Of(names.In(region), tags, Elsewhere(region)));

    // CodeDeploy refuses a group whose listener or Auto Scaling group is not there.
    private IEnumerable<string> Behind(string region) =>
        Traffic.Concat(Fleet).Where(resource => resource is { Kind: "Listener" or "AutoScalingGroup", Absent: false } && resource.Region == Elsewhere(region)).Select(resource => resource.Id);

    private IEnumerable<Resource> DeployIn(string region)
    {
        var application = new Resource("DeploymentApplication", names.DeploymentApplication, new Attributes([new(DeploymentApplicationKind.Platform, "Server"), .. TagAttributes.Of(tags)])) { Region = Elsewhere(region) };
        var group = new Attributes([.. DesiredGroup.Of(names.In(region), fleet), .. TagAttributes.Of(tags)]);
        return
        [
            application,
            new("DeploymentGroup", $"{names.DeploymentApplication}/{names.DeploymentGroup}", group, [application.Id, $"Role {names.DeployRole}", .. Behind(region)]) { Region = Elsewhere(region) },
        ];
    }

    // Resources of the pipeline's own region say nothing of it: most pipelines have no other.
    private string? Elsewhere(string region) => region == names.Settings.Region ? null : region;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
