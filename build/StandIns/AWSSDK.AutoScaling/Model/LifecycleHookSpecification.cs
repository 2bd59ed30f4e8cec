namespace Amazon.AutoScaling.Model;

public partial class LifecycleHookSpecification
{
    /// <summary>Required; 1 to 255 characters.</summary>
    public string? LifecycleHookName { get; set; }

    /// <summary>Required.</summary>
    public string? LifecycleTransition { get; set; }

    /// <summary>1 to 4000 characters.</summary>
    public string? NotificationMetadata { get; set; }

    public int? HeartbeatTimeout { get; set; }

    public string? DefaultResult { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string? NotificationTargetARN { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? RoleARN { get; set; }
}
