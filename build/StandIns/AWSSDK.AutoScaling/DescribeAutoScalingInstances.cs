using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    /// <summary>Request of <see cref="IAmazonAutoScaling.DescribeAutoScalingInstancesAsync"/>.</summary>
    public partial class DescribeAutoScalingInstancesRequest : AmazonAutoScalingRequest
    {
        public List<string>? InstanceIds { get; set; }

        public int? MaxRecords { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonAutoScaling.DescribeAutoScalingInstancesAsync"/>.</summary>
    public partial class DescribeAutoScalingInstancesResponse : AmazonWebServiceResponse
    {
        public List<AutoScalingInstanceDetails>? AutoScalingInstances { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <summary>Calls DescribeAutoScalingInstances.</summary>
        Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(DescribeAutoScalingInstancesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(DescribeAutoScalingInstancesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeAutoScalingInstancesResponse>(request, cancellationToken);
    }
}
