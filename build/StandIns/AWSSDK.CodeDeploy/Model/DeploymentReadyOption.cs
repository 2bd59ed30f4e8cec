namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>DeploymentReadyOption</c>.</summary>
public partial class DeploymentReadyOption
{
    public DeploymentReadyAction? ActionOnTimeout { get; set; }

    public int? WaitTimeInMinutes { get; set; }
}
