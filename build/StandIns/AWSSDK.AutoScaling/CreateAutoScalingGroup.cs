using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class CreateAutoScalingGroupRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? LaunchConfigurationName { get; set; }

        public LaunchTemplateSpecification? LaunchTemplate { get; set; }

        public MixedInstancesPolicy? MixedInstancesPolicy { get; set; }

        /// <summary>1 to 19 characters.</summary>
        public string? InstanceId { get; set; }

        /// <summary>Required.</summary>
        public int? MinSize { get; set; }

        /// <summary>Required.</summary>
        public int? MaxSize { get; set; }

        public int? DesiredCapacity { get; set; }

        public int? DefaultCooldown { get; set; }

        public List<string>? AvailabilityZones { get; set; }

        public List<string>? AvailabilityZoneIds { get; set; }

        public List<string>? LoadBalancerNames { get; set; }

        public List<string>? TargetGroupARNs { get; set; }

        /// <summary>1 to 32 characters.</summary>
        public string? HealthCheckType { get; set; }

        public int? HealthCheckGracePeriod { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? PlacementGroup { get; set; }

        /// <summary>1 to 5000 characters.</summary>
        public string? VPCZoneIdentifier { get; set; }

        public List<string>? TerminationPolicies { get; set; }

        public bool? NewInstancesProtectedFromScaleIn { get; set; }

        public bool? CapacityRebalance { get; set; }

        public List<LifecycleHookSpecification>? LifecycleHookSpecificationList { get; set; }

        public DeletionProtection? DeletionProtection { get; set; }

        public List<Tag>? Tags { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? ServiceLinkedRoleARN { get; set; }

        public int? MaxInstanceLifetime { get; set; }

        public string? Context { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? DesiredCapacityType { get; set; }

        public int? DefaultInstanceWarmup { get; set; }

        public List<TrafficSourceIdentifier>? TrafficSources { get; set; }

        public InstanceMaintenancePolicy? InstanceMaintenancePolicy { get; set; }

        public AvailabilityZoneDistribution? AvailabilityZoneDistribution { get; set; }

        public AvailabilityZoneImpairmentPolicy? AvailabilityZoneImpairmentPolicy { get; set; }

        public bool? SkipZonalShiftValidation { get; set; }

        public CapacityReservationSpecification? CapacityReservationSpecification { get; set; }

        public InstanceLifecyclePolicy? InstanceLifecyclePolicy { get; set; }
    }

    public partial class CreateAutoScalingGroupResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: AlreadyExistsException, LimitExceededException, ResourceContentionException, ServiceLinkedRoleFailureException.</remarks>
        Task<CreateAutoScalingGroupResponse> CreateAutoScalingGroupAsync(
            CreateAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateAutoScalingGroupResponse> CreateAutoScalingGroupAsync(
            CreateAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateAutoScalingGroupResponse>(request, cancellationToken);
    }
}
