using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class ModifyTargetGroupRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        public ProtocolEnum? HealthCheckProtocol { get; set; }

        public string? HealthCheckPort { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? HealthCheckPath { get; set; }

        public bool? HealthCheckEnabled { get; set; }

        /// <summary>5 to 300.</summary>
        public int? HealthCheckIntervalSeconds { get; set; }

        /// <summary>2 to 120.</summary>
        public int? HealthCheckTimeoutSeconds { get; set; }

        /// <summary>2 to 10.</summary>
        public int? HealthyThresholdCount { get; set; }

        /// <summary>2 to 10.</summary>
        public int? UnhealthyThresholdCount { get; set; }

        public Matcher? Matcher { get; set; }
    }

    public partial class ModifyTargetGroupResponse : AmazonWebServiceResponse
    {
        public List<TargetGroup>? TargetGroups { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidConfigurationRequestException, TargetGroupNotFoundException.</remarks>
        Task<ModifyTargetGroupResponse> ModifyTargetGroupAsync(ModifyTargetGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyTargetGroupResponse> ModifyTargetGroupAsync(
            ModifyTargetGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyTargetGroupResponse>(request, cancellationToken);
    }
}
