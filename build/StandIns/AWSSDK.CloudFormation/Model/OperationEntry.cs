namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>OperationEntry</c>.</summary>
public partial class OperationEntry
{
    public OperationType? OperationType { get; set; }

    public string? OperationId { get; set; }
}
