namespace Amazon.CloudFormation.Model;

public partial class Stack
{
    public string? StackId { get; set; }

    /// <summary>Required.</summary>
    public string? StackName { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ChangeSetId { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }

    public List<Parameter>? Parameters { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DateTime? DeletionTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public RollbackConfiguration? RollbackConfiguration { get; set; }

    /// <summary>Required.</summary>
    public StackStatus? StackStatus { get; set; }

    public string? StackStatusReason { get; set; }

    public bool? DisableRollback { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<string>? NotificationARNs { get; set; }

    /// <summary>At least 1.</summary>
    public int? TimeoutInMinutes { get; set; }

    public List<string>? Capabilities { get; set; }

    public List<Output>? Outputs { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? RoleARN { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<Tag>? Tags { get; set; }

    public bool? EnableTerminationProtection { get; set; }

    public string? ParentId { get; set; }

    public string? RootId { get; set; }

    public StackDriftInformation? DriftInformation { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    public DeletionMode? DeletionMode { get; set; }

    public DetailedStatus? DetailedStatus { get; set; }

    public List<OperationEntry>? LastOperations { get; set; }
}
