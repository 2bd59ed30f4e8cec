using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    /// <summary>Request of <see cref="IAmazonCloudFormation.DescribeStacksAsync"/>.</summary>
    public partial class DescribeStacksRequest : AmazonCloudFormationRequest
    {
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCloudFormation.DescribeStacksAsync"/>.</summary>
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
        /// <summary>Calls DescribeStacks.</summary>
        Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeStacksResponse> DescribeStacksAsync(DescribeStacksRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeStacksResponse>(request, cancellationToken);
    }
}
