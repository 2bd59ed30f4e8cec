using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeAutoScalingGroupsRequest : AmazonAutoScalingRequest
    {
        public List<string>? AutoScalingGroupNames { get; set; }

        public bool? IncludeInstances { get; set; }

        public string? NextToken { get; set; }

        public int? MaxRecords { get; set; }

        public List<Filter>? Filters { get; set; }
    }

    public partial class DescribeAutoScalingGroupsResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<AutoScalingGroup>? AutoScalingGroups { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(
            DescribeAutoScalingGroupsRequest request,
            CancellationToken cancellationToken = default);

        Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(
            DescribeAutoScalingGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeAutoScalingGroupsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(CancellationToken cancellationToken = default) =>
            DescribeAutoScalingGroupsAsync(new DescribeAutoScalingGroupsRequest(), cancellationToken);
    }
}
