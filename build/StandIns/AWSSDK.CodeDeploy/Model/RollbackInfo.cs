namespace Amazon.CodeDeploy.Model;

public partial class RollbackInfo
{
    public string? RollbackDeploymentId { get; set; }

    public string? RollbackTriggeringDeploymentId { get; set; }

    public string? RollbackMessage { get; set; }
}
