namespace LocalAws.CodeDeploy.Execution;

/// <summary>Why deployments end other than well.</summary>
internal static class DeploymentErrors
{
    public static ErrorInformation Stop(Deployment deployment) => deployment.StoppingAlarm is { } alarm
        ? new("ALARM_ACTIVE", $"One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: <{alarm}>")
        : deployment.IsUnrouted
        ? new("TIMEOUT", "Traffic was not rerouted to the replacement instances within the wait, so the deployment stopped, as its deploymentReadyOption says. Traffic stays with the originals; while a deployment is Ready, ContinueDeployment reroutes it.")
        : new("MANUAL_STOP", "The deployment was stopped by its user.");
}
