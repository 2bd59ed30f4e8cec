namespace Amazon.AutoScaling.Model;

public partial class AutoScalingInstanceDetails
{
    /// <summary>Required; 1 to 19 characters.</summary>
    public string? InstanceId { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? InstanceType { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? AutoScalingGroupName { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? AvailabilityZone { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? AvailabilityZoneId { get; set; }

    /// <summary>Required; 1 to 32 characters.</summary>
    public string? LifecycleState { get; set; }

    /// <summary>Required; 1 to 32 characters.</summary>
    public string? HealthStatus { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? LaunchConfigurationName { get; set; }

    public LaunchTemplateSpecification? LaunchTemplate { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? ImageId { get; set; }

    /// <summary>Required.</summary>
    public bool? ProtectedFromScaleIn { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string? WeightedCapacity { get; set; }
}
