using Build.Settings;

namespace Build.Provisioning.Deploy;

/// <summary>The deployment group that the settings ask for.</summary>
internal static class DesiredGroup
{
    public static IEnumerable<KeyValuePair<string, string?>> Of(Names names, bool fleet)
    {
        var deploy = names.Settings.Deploy;
        var blueGreen = deploy.Style == "BLUE_GREEN";
        IReadOnlyList<string> scaling = deploy.AutoScalingGroups.Count > 0 ? deploy.AutoScalingGroups : names.CopiesFleet && fleet ? [names.ScalingGroup] : [];
        return
        [
            new(GroupAttributes.RoleName, names.RoleArn(names.DeployRole)),
            new(GroupAttributes.ConfigName, deploy.Config),
            new(GroupAttributes.TagFilterName, GroupAttributes.Text(scaling.Count > 0 ? [] : deploy.InstanceTags.Select(tag => $"{tag.Key}={tag.Value}"))),
            new(GroupAttributes.AutoScalingGroupName, GroupAttributes.Text(scaling)),
            new(GroupAttributes.TypeName, deploy.Style),
            new(GroupAttributes.OptionName, names.TargetGroups.Count > 0 ? "WITH_TRAFFIC_CONTROL" : "WITHOUT_TRAFFIC_CONTROL"),
            new(GroupAttributes.RollbackName, RollbackEvents(deploy)),
            new(GroupAttributes.TargetGroupName, names.TargetGroups.Count > 0 ? GroupAttributes.Text(names.TargetGroups) : null),
            new(GroupAttributes.AlarmName, GroupAttributes.Text(deploy.Alarms)),
            new(GroupAttributes.ReadyName, blueGreen ? GroupAttributes.WithMinutes(deploy.BlueGreen.OnReady, deploy.BlueGreen.ReadyWaitMinutes) : null),
            new(GroupAttributes.FleetName, blueGreen ? deploy.BlueGreen.Fleet : null),
            new(GroupAttributes.TerminateName, blueGreen ? GroupAttributes.WithMinutes(deploy.BlueGreen.Originals, deploy.BlueGreen.TerminationWaitMinutes) : null),
        ];
    }

    private static string RollbackEvents(DeploySettings deploy)
    {
        List<string> events = [];
        if (deploy.RollbackOnFailure)
            events.Add("DEPLOYMENT_FAILURE");
        if (deploy.RollbackOnAlarm && deploy.Alarms.Count > 0)
            events.Add("DEPLOYMENT_STOP_ON_ALARM");
        return events.Count > 0 ? GroupAttributes.Text(events) : "never";
    }
}
