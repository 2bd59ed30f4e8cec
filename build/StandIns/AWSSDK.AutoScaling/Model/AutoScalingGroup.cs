namespace Amazon.AutoScaling.Model;

public partial class AutoScalingGroup
{
    /// <summary>Required; 1 to 255 characters.</summary>
    public string? AutoScalingGroupName { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? AutoScalingGroupARN { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? LaunchConfigurationName { get; set; }

    public LaunchTemplateSpecification? LaunchTemplate { get; set; }

    public MixedInstancesPolicy? MixedInstancesPolicy { get; set; }

    /// <summary>Required.</summary>
    public int? MinSize { get; set; }

    /// <summary>Required.</summary>
    public int? MaxSize { get; set; }

    /// <summary>Required.</summary>
    public int? DesiredCapacity { get; set; }

    public int? PredictedCapacity { get; set; }

    /// <summary>Required.</summary>
    public int? DefaultCooldown { get; set; }

    /// <summary>Required.</summary>
    public List<string>? AvailabilityZones { get; set; }

    public List<string>? AvailabilityZoneIds { get; set; }

    public List<string>? LoadBalancerNames { get; set; }

    public List<string>? TargetGroupARNs { get; set; }

    /// <summary>Required; 1 to 32 characters.</summary>
    public string? HealthCheckType { get; set; }

    public int? HealthCheckGracePeriod { get; set; }

    public List<Instance>? Instances { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreatedTime { get; set; }

    public List<SuspendedProcess>? SuspendedProcesses { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? PlacementGroup { get; set; }

    /// <summary>1 to 5000 characters.</summary>
    public string? VPCZoneIdentifier { get; set; }

    public List<EnabledMetric>? EnabledMetrics { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? Status { get; set; }

    public List<TagDescription>? Tags { get; set; }

    public List<string>? TerminationPolicies { get; set; }

    public bool? NewInstancesProtectedFromScaleIn { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? ServiceLinkedRoleARN { get; set; }

    public int? MaxInstanceLifetime { get; set; }

    public bool? CapacityRebalance { get; set; }

    public WarmPoolConfiguration? WarmPoolConfiguration { get; set; }

    public int? WarmPoolSize { get; set; }

    public string? Context { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? DesiredCapacityType { get; set; }

    public int? DefaultInstanceWarmup { get; set; }

    public List<TrafficSourceIdentifier>? TrafficSources { get; set; }

    public InstanceMaintenancePolicy? InstanceMaintenancePolicy { get; set; }

    public DeletionProtection? DeletionProtection { get; set; }

    public AvailabilityZoneDistribution? AvailabilityZoneDistribution { get; set; }

    public AvailabilityZoneImpairmentPolicy? AvailabilityZoneImpairmentPolicy { get; set; }

    public CapacityReservationSpecification? CapacityReservationSpecification { get; set; }

    public InstanceLifecyclePolicy? InstanceLifecyclePolicy { get; set; }
}
