namespace Amazon.CloudFormation.Model;

public partial class OperationEntry
{
    public OperationType? OperationType { get; set; }

    public string? OperationId { get; set; }
}
