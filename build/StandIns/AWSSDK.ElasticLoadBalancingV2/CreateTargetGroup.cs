using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class CreateTargetGroupRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? Name { get; set; }

        public ProtocolEnum? Protocol { get; set; }

        public string? ProtocolVersion { get; set; }

        /// <summary>1 to 65535.</summary>
        public int? Port { get; set; }

        public string? VpcId { get; set; }

        public ProtocolEnum? HealthCheckProtocol { get; set; }

        public string? HealthCheckPort { get; set; }

        public bool? HealthCheckEnabled { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? HealthCheckPath { get; set; }

        /// <summary>5 to 300.</summary>
        public int? HealthCheckIntervalSeconds { get; set; }

        /// <summary>2 to 120.</summary>
        public int? HealthCheckTimeoutSeconds { get; set; }

        /// <summary>2 to 10.</summary>
        public int? HealthyThresholdCount { get; set; }

        /// <summary>2 to 10.</summary>
        public int? UnhealthyThresholdCount { get; set; }

        public Matcher? Matcher { get; set; }

        public TargetTypeEnum? TargetType { get; set; }

        /// <summary>At least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public TargetGroupIpAddressTypeEnum? IpAddressType { get; set; }

        /// <summary>1 to 65535.</summary>
        public int? TargetControlPort { get; set; }
    }

    public partial class CreateTargetGroupResponse : AmazonWebServiceResponse
    {
        public List<TargetGroup>? TargetGroups { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: DuplicateTargetGroupNameException, InvalidConfigurationRequestException, TooManyTagsException,
        /// TooManyTargetGroupsException.</remarks>
        Task<CreateTargetGroupResponse> CreateTargetGroupAsync(CreateTargetGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<CreateTargetGroupResponse> CreateTargetGroupAsync(
            CreateTargetGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateTargetGroupResponse>(request, cancellationToken);
    }
}
