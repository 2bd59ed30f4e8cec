namespace Amazon.CloudFormation.Model;

public partial class StackResourceSummary
{
    /// <summary>Required.</summary>
    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    /// <summary>Required; 1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastUpdatedTimestamp { get; set; }

    /// <summary>Required.</summary>
    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    public StackResourceDriftInformationSummary? DriftInformation { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }
}
