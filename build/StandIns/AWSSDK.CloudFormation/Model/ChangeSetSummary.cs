namespace Amazon.CloudFormation.Model;

public partial class ChangeSetSummary
{
    public string? StackId { get; set; }

    public string? StackName { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ChangeSetId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? ChangeSetName { get; set; }

    public ExecutionStatus? ExecutionStatus { get; set; }

    public ChangeSetStatus? Status { get; set; }

    public string? StatusReason { get; set; }

    public DateTime? CreationTime { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ParentChangeSetId { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? RootChangeSetId { get; set; }

    public bool? ImportExistingResources { get; set; }
}
