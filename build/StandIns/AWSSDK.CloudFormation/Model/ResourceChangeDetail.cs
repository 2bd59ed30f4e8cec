namespace Amazon.CloudFormation.Model;

public partial class ResourceChangeDetail
{
    public ResourceTargetDefinition? Target { get; set; }

    public EvaluationType? Evaluation { get; set; }

    public ChangeSource? ChangeSource { get; set; }

    public string? CausingEntity { get; set; }
}
