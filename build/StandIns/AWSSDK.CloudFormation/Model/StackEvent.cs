namespace Amazon.CloudFormation.Model;

public partial class StackEvent
{
    /// <summary>Required.</summary>
    public string? StackId { get; set; }

    /// <summary>Required.</summary>
    public string? EventId { get; set; }

    /// <summary>Required.</summary>
    public string? StackName { get; set; }

    public string? OperationId { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    public string? ResourceProperties { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? ClientRequestToken { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? HookType { get; set; }

    public HookStatus? HookStatus { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? HookStatusReason { get; set; }

    public HookInvocationPoint? HookInvocationPoint { get; set; }

    /// <summary>Exactly 36 characters.</summary>
    public string? HookInvocationId { get; set; }

    public HookFailureMode? HookFailureMode { get; set; }

    public DetailedStatus? DetailedStatus { get; set; }
}
