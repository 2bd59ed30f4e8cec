using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeTargetHealthRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        public List<TargetDescription>? Targets { get; set; }

        public List<string>? Include { get; set; }
    }

    public partial class DescribeTargetHealthResponse : AmazonWebServiceResponse
    {
        public List<TargetHealthDescription>? TargetHealthDescriptions { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: HealthUnavailableException, InvalidTargetException, TargetGroupNotFoundException.</remarks>
        Task<DescribeTargetHealthResponse> DescribeTargetHealthAsync(DescribeTargetHealthRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTargetHealthResponse> DescribeTargetHealthAsync(
            DescribeTargetHealthRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTargetHealthResponse>(request, cancellationToken);
    }
}
