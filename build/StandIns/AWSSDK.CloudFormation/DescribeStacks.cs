using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DescribeStacksRequest : AmazonCloudFormationRequest
    {
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class DescribeStacksResponse : AmazonWebServiceResponse
    {
        public List<Stack>? Stacks { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default);

        Task<DescribeStacksResponse> DescribeStacksAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeStacksResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeStacksResponse> DescribeStacksAsync(CancellationToken cancellationToken = default) =>
            DescribeStacksAsync(new DescribeStacksRequest(), cancellationToken);
    }
}
