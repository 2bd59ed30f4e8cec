using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeScalingActivitiesRequest : AmazonAutoScalingRequest
    {
        public List<string>? ActivityIds { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        public bool? IncludeDeletedGroups { get; set; }

        public int? MaxRecords { get; set; }

        public string? NextToken { get; set; }

        public List<Filter>? Filters { get; set; }
    }

    public partial class DescribeScalingActivitiesResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<Activity>? Activities { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeScalingActivitiesResponse> DescribeScalingActivitiesAsync(
            DescribeScalingActivitiesRequest request,
            CancellationToken cancellationToken = default);

        Task<DescribeScalingActivitiesResponse> DescribeScalingActivitiesAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeScalingActivitiesResponse> DescribeScalingActivitiesAsync(
            DescribeScalingActivitiesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeScalingActivitiesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeScalingActivitiesResponse> DescribeScalingActivitiesAsync(CancellationToken cancellationToken = default) =>
            DescribeScalingActivitiesAsync(new DescribeScalingActivitiesRequest(), cancellationToken);
    }
}
