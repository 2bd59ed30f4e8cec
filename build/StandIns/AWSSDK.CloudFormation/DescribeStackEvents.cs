using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class DescribeStackEventsRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class DescribeStackEventsResponse : AmazonWebServiceResponse
    {
        public List<StackEvent>? StackEvents { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<DescribeStackEventsResponse> DescribeStackEventsAsync(DescribeStackEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeStackEventsResponse> DescribeStackEventsAsync(
            DescribeStackEventsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeStackEventsResponse>(request, cancellationToken);
    }
}
