using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeTagsRequest : AmazonAutoScalingRequest
    {
        public List<Filter>? Filters { get; set; }

        public string? NextToken { get; set; }

        public int? MaxRecords { get; set; }
    }

    public partial class DescribeTagsResponse : AmazonWebServiceResponse
    {
        public List<TagDescription>? Tags { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default);

        Task<DescribeTagsResponse> DescribeTagsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTagsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeTagsResponse> DescribeTagsAsync(CancellationToken cancellationToken = default) =>
            DescribeTagsAsync(new DescribeTagsRequest(), cancellationToken);
    }
}
