using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ListStackResourcesRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListStackResourcesResponse : AmazonWebServiceResponse
    {
        public List<StackResourceSummary>? StackResourceSummaries { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<ListStackResourcesResponse> ListStackResourcesAsync(ListStackResourcesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ListStackResourcesResponse> ListStackResourcesAsync(
            ListStackResourcesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListStackResourcesResponse>(request, cancellationToken);
    }
}
