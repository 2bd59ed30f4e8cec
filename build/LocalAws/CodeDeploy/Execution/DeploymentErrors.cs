namespace LocalAws.CodeDeploy.Execution;

/// <summary>Why deployments end other than well.</summary>
internal static class DeploymentErrors
{
    public static ErrorInformation Stopped { get; } = new("MANUAL_STOP", "The deployment was stopped by its user.");
}
