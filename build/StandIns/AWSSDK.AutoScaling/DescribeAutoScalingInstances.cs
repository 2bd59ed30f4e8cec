using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeAutoScalingInstancesRequest : AmazonAutoScalingRequest
    {
        public List<string>? InstanceIds { get; set; }

        public int? MaxRecords { get; set; }

        public string? NextToken { get; set; }
    }

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
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(
            DescribeAutoScalingInstancesRequest request,
            CancellationToken cancellationToken = default);

        Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(
            DescribeAutoScalingInstancesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeAutoScalingInstancesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingInstancesResponse> DescribeAutoScalingInstancesAsync(CancellationToken cancellationToken = default) =>
            DescribeAutoScalingInstancesAsync(new DescribeAutoScalingInstancesRequest(), cancellationToken);
    }
}
