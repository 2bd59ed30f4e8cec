using LocalAws.CloudWatch;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Which alarm stops a deployment (CodeDeploy User Guide, "Monitoring deployments with CloudWatch alarms"). Rollbacks go on whatever
/// the alarms say: it is them that end the alarm.
/// </summary>
public sealed class DeploymentAlarms(CodeDeployStore store, AlarmStore alarms)
{
    /// <summary>The deployment as it is: asked to stop when one of its alarms is active, or cannot be asked and that is not ignored.</summary>
    public Deployment Stopped(Scope scope, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (deployment.StopRequested || deployment.Info.Creator == "codeDeployRollback" || Configuration(scope, deployment) is not { Enabled: true, Alarms: { } watched } configuration)
            return deployment;
        var active = watched.Select(each => each.Name!).FirstOrDefault(name => IsActive(scope, name, configuration.IgnorePollAlarmFailure == true));
        return active is null ? deployment : deployment with { StopRequested = true, StoppingAlarm = active };
    }

    private AlarmConfiguration? Configuration(Scope scope, Deployment deployment) =>
        deployment.Info.OverrideAlarmConfiguration ?? store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId)?.Info.AlarmConfiguration;

    private bool IsActive(Scope scope, string name, bool ignoreMissing) =>
        alarms.Find(scope, name) is { } record ? record.Alarm.StateValue == "ALARM" : !ignoreMissing;
}
