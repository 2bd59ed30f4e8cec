using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class CreateLaunchConfigurationRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? LaunchConfigurationName { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? ImageId { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? KeyName { get; set; }

        public List<string>? SecurityGroups { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? ClassicLinkVPCId { get; set; }

        public List<string>? ClassicLinkVPCSecurityGroups { get; set; }

        /// <summary>At most 21847 characters.</summary>
        public string? UserData { get; set; }

        /// <summary>1 to 19 characters.</summary>
        public string? InstanceId { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? InstanceType { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? KernelId { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? RamdiskId { get; set; }

        public List<BlockDeviceMapping>? BlockDeviceMappings { get; set; }

        public InstanceMonitoring? InstanceMonitoring { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? SpotPrice { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? IamInstanceProfile { get; set; }

        public bool? EbsOptimized { get; set; }

        public bool? AssociatePublicIpAddress { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? PlacementTenancy { get; set; }

        public InstanceMetadataOptions? MetadataOptions { get; set; }
    }

    public partial class CreateLaunchConfigurationResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: AlreadyExistsException, LimitExceededException, ResourceContentionException.</remarks>
        Task<CreateLaunchConfigurationResponse> CreateLaunchConfigurationAsync(
            CreateLaunchConfigurationRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateLaunchConfigurationResponse> CreateLaunchConfigurationAsync(
            CreateLaunchConfigurationRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateLaunchConfigurationResponse>(request, cancellationToken);
    }
}
