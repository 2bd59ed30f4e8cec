namespace Amazon.CloudFormation.Model;

public partial class StackSummary
{
    public string? StackId { get; set; }

    /// <summary>Required.</summary>
    public string? StackName { get; set; }

    public string? TemplateDescription { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public DateTime? DeletionTime { get; set; }

    /// <summary>Required.</summary>
    public StackStatus? StackStatus { get; set; }

    public string? StackStatusReason { get; set; }

    public string? ParentId { get; set; }

    public string? RootId { get; set; }

    public StackDriftInformationSummary? DriftInformation { get; set; }

    public List<OperationEntry>? LastOperations { get; set; }
}
