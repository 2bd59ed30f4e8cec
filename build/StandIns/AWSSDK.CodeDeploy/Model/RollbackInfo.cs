namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>RollbackInfo</c>.</summary>
public partial class RollbackInfo
{
    public string? RollbackDeploymentId { get; set; }

    public string? RollbackTriggeringDeploymentId { get; set; }

    public string? RollbackMessage { get; set; }
}
