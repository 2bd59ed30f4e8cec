using System.Globalization;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Provisioning.Deploy;

/// <summary>A deployment group's configuration, between CodeDeploy's shapes and attributes that a plan can show.</summary>
internal sealed class GroupAttributes(Attributes attributes)
{
    public const string RoleName = "service role";
    public const string ConfigName = "configuration";
    public const string TagFilterName = "tag filters";
    public const string AutoScalingGroupName = "auto scaling groups";
    public const string TypeName = "deployment type";
    public const string OptionName = "traffic";
    public const string RollbackName = "roll back on";
    public const string TargetGroupName = "target groups";
    public const string ReadyName = "blue/green ready";
    public const string FleetName = "blue/green fleet";
    public const string TerminateName = "blue/green originals";
    public const string AlarmName = "alarms";
    private const string Never = "never";
    private const string None = "none";

    public string Role => attributes.Get(RoleName);

    public string Config => attributes.Get(ConfigName);

    public DeploymentStyle Style => new() { DeploymentType = attributes.Get(TypeName), DeploymentOption = attributes.Get(OptionName) };

    public List<EC2TagFilter> TagFilters => [.. List(TagFilterName).Select(filter => filter.Split('=', 2))
        .Select(pair => new EC2TagFilter { Key = pair[0], Value = pair.Length > 1 ? pair[1] : null, Type = pair.Length > 1 ? EC2TagFilterType.KEY_AND_VALUE : EC2TagFilterType.KEY_ONLY })];

    public List<string> AutoScalingGroups => List(AutoScalingGroupName);

    public AutoRollbackConfiguration Rollback => attributes[RollbackName] is null or Never
        ? new() { Enabled = false }
        : new() { Enabled = true, Events = List(RollbackName) };

    public LoadBalancerInfo? LoadBalancer => attributes[TargetGroupName] is null
        ? null
        : new() { TargetGroupInfoList = [.. List(TargetGroupName).Select(name => new TargetGroupInfo { Name = name })] };

    public AlarmConfiguration? Alarms => attributes[AlarmName] is null
        ? null
        : new() { Enabled = List(AlarmName).Count > 0, Alarms = [.. List(AlarmName).Select(name => new Alarm { Name = name })] };

    public BlueGreenDeploymentConfiguration? BlueGreen => attributes[ReadyName] is not { } ready ? null : new()
    {
        DeploymentReadyOption = new DeploymentReadyOption { ActionOnTimeout = Word(ready), WaitTimeInMinutes = Minutes(ready) },
        GreenFleetProvisioningOption = new GreenFleetProvisioningOption { Action = attributes.Get(FleetName) },
        TerminateBlueInstancesOnDeploymentSuccess = new BlueInstanceTerminationOption
        {
            Action = Word(attributes.Get(TerminateName)), TerminationWaitTimeInMinutes = Minutes(attributes.Get(TerminateName)),
        },
    };

    /// <summary>The attributes of a live group.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Read(DeploymentGroupInfo group) =>
    [
        new(RoleName, group.ServiceRoleArn),
        new(ConfigName, group.DeploymentConfigName),
        new(TagFilterName, Text((group.Ec2TagFilters ?? []).Select(filter => filter.Value is null ? filter.Key! : $"{filter.Key}={filter.Value}"))),
        new(AutoScalingGroupName, Text((group.AutoScalingGroups ?? []).Select(each => each.Name!))),
        new(TypeName, group.DeploymentStyle?.DeploymentType?.Value),
        new(OptionName, group.DeploymentStyle?.DeploymentOption?.Value),
        new(RollbackName, group.AutoRollbackConfiguration is { Enabled: true, Events: { Count: > 0 } events } ? Text(events) : Never),
        new(TargetGroupName, group.LoadBalancerInfo?.TargetGroupInfoList is { Count: > 0 } targets ? Text(targets.Select(target => target.Name!)) : null),
        new(AlarmName, Text(group.AlarmConfiguration is { Enabled: true, Alarms: { } alarms } ? alarms.Select(alarm => alarm.Name!) : [])),
        new(ReadyName, WithMinutes(group.BlueGreenDeploymentConfiguration?.DeploymentReadyOption?.ActionOnTimeout?.Value, group.BlueGreenDeploymentConfiguration?.DeploymentReadyOption?.WaitTimeInMinutes)),
        new(FleetName, group.BlueGreenDeploymentConfiguration?.GreenFleetProvisioningOption?.Action?.Value),
        new(TerminateName, WithMinutes(
            group.BlueGreenDeploymentConfiguration?.TerminateBlueInstancesOnDeploymentSuccess?.Action?.Value,
            group.BlueGreenDeploymentConfiguration?.TerminateBlueInstancesOnDeploymentSuccess?.TerminationWaitTimeInMinutes)),
    ];

    /// <summary>Several values as one, in a fixed order.</summary>
    public static string Text(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal)) is { Length: > 0 } text ? text : None;

    /// <summary>An action with its wait: <c>TERMINATE after 5 min</c>.</summary>
    public static string? WithMinutes(string? action, int? minutes) => action is null ? null : minutes is > 0 ? $"{action} after {minutes} min" : action;

    private List<string> List(string name) => attributes[name] is null or None ? [] : [.. attributes.Get(name).Split(", ")];

    private static string Word(string text) => text.Split(' ')[0];

    private static int? Minutes(string text) => text.Split(' ') is [_, "after", var minutes, ..] ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0;
}
