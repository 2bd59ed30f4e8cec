using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DescribeStackResourceRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>Required.</summary>
        public string? LogicalResourceId { get; set; }
    }

    public partial class DescribeStackResourceResponse : AmazonWebServiceResponse
    {
        public StackResourceDetail? StackResourceDetail { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<DescribeStackResourceResponse> DescribeStackResourceAsync(DescribeStackResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeStackResourceResponse> DescribeStackResourceAsync(
            DescribeStackResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeStackResourceResponse>(request, cancellationToken);
    }
}
