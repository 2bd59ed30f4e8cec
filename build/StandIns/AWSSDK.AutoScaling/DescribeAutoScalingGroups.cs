using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    /// <summary>Request of <see cref="IAmazonAutoScaling.DescribeAutoScalingGroupsAsync"/>.</summary>
    public partial class DescribeAutoScalingGroupsRequest : AmazonAutoScalingRequest
    {
        public List<string>? AutoScalingGroupNames { get; set; }

        public bool? IncludeInstances { get; set; }

        public string? NextToken { get; set; }

        public int? MaxRecords { get; set; }

        public List<Filter>? Filters { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonAutoScaling.DescribeAutoScalingGroupsAsync"/>.</summary>
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
        /// <summary>Calls DescribeAutoScalingGroups.</summary>
        Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(DescribeAutoScalingGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeAutoScalingGroupsResponse> DescribeAutoScalingGroupsAsync(DescribeAutoScalingGroupsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeAutoScalingGroupsResponse>(request, cancellationToken);
    }
}
