using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DescribeStackResourcesRequest : AmazonCloudFormationRequest
    {
        public string? StackName { get; set; }

        public string? LogicalResourceId { get; set; }

        public string? PhysicalResourceId { get; set; }
    }

    public partial class DescribeStackResourcesResponse : AmazonWebServiceResponse
    {
        public List<StackResource>? StackResources { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<DescribeStackResourcesResponse> DescribeStackResourcesAsync(
            DescribeStackResourcesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeStackResourcesResponse> DescribeStackResourcesAsync(
            DescribeStackResourcesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeStackResourcesResponse>(request, cancellationToken);
    }
}
