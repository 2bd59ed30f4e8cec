namespace Amazon.CodePipeline.Model;

public partial class DeployTargetEventContext
{
    public string? SsmCommandId { get; set; }

    public string? Message { get; set; }
}
