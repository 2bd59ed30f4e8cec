using System.Globalization;
using Build.Provisioning.Traffic;
using Build.Settings;

namespace Build.Provisioning.Fleet;

/// <summary>The instances as the settings ask for them: by themselves, or, where blue/green copies them, in an Auto Scaling group.</summary>
internal static class DesiredFleet
{
    public static IReadOnlyList<Resource> Of(Names names, IReadOnlyDictionary<string, string> tags, string? region)
    {
        var instances = Instances(names, tags) with { Region = region };
        if (!names.CopiesFleet)
            return [instances];
        var template = Template(names, tags) with { Region = region };
        return names.Settings.Deploy.AutoScalingGroups.Count > 0 ? [] : [template, Group(names, tags, template.Id) with { Region = region }, instances with { Absent = true, Needs = [GroupId(names, region)] }];
    }

    /// <summary>Everything of the fleet that may be there, whatever the settings say now: what a removal looks for.</summary>
    public static IReadOnlyList<Resource> Removable(Names names, IReadOnlyDictionary<string, string> tags, string? region)
    {
        var template = Template(names, tags) with { Region = region };
        return [Instances(names, tags) with { Region = region }, template, Group(names, tags, template.Id) with { Region = region }];
    }

    /// <summary>Id of the Auto Scaling group: what a deployment group that copies it needs.</summary>
    public static string GroupId(Names names, string? region) => new Resource("AutoScalingGroup", names.ScalingGroup, Attributes.None) { Region = region }.Id;

    private static Resource Instances(Names names, IReadOnlyDictionary<string, string> tags) => new("Instances", names.Settings.Application, new Attributes(
    [
        new(InstancesKind.Count, Number(names.Settings.Fleet.Count)),
        .. Machine(names),
        .. TagAttributes.Of(names.Settings.Deploy.InstanceTags),
        .. TagAttributes.Of(tags),
    ]), $"InstanceProfile {names.InstanceRole}");

    private static Resource Template(Names names, IReadOnlyDictionary<string, string> tags) => new("LaunchTemplate", names.ScalingGroup, new Attributes(
    [
        .. Machine(names),
        new(LaunchTemplateKind.SecurityGroups, SubnetText.Of(names.Settings.Fleet.SecurityGroups)),
        new(LaunchTemplateKind.UserData, LaunchTemplateKind.UserDataHash),
        .. TagAttributes.Of(tags),
    ]), $"InstanceProfile {names.InstanceRole}");

    private static Resource Group(Names names, IReadOnlyDictionary<string, string> tags, string template) => new("AutoScalingGroup", names.ScalingGroup, new Attributes(
    [
        new(ScalingGroupKind.Count, Number(names.Settings.Fleet.Count)),
        new(ScalingGroupKind.Template, names.ScalingGroup),
        new(ScalingGroupKind.DeploymentGroup, $"{names.DeploymentApplication}/{names.DeploymentGroup}"),
        new(ScalingGroupKind.Subnets, SubnetText.Of(names.Settings.Fleet.Subnets)),
        .. TagAttributes.Of(names.Settings.Deploy.InstanceTags),
        .. TagAttributes.Of(tags),
    ]), template);

    private static IEnumerable<KeyValuePair<string, string?>> Machine(Names names) =>
    [
        new(InstancesKind.InstanceType, names.Settings.Fleet.InstanceType),
        new(InstancesKind.ImageParameter, names.Settings.Fleet.ImageParameter),
        new(InstancesKind.Profile, names.InstanceRole),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
