namespace Amazon.CloudFormation.Model;

public partial class StackResource
{
    public string? StackName { get; set; }

    public string? StackId { get; set; }

    /// <summary>Required.</summary>
    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    /// <summary>Required; 1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Required.</summary>
    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }

    public StackResourceDriftInformation? DriftInformation { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }
}
