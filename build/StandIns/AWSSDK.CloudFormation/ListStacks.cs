using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ListStacksRequest : AmazonCloudFormationRequest
    {
        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }

        public List<string>? StackStatusFilter { get; set; }
    }

    public partial class ListStacksResponse : AmazonWebServiceResponse
    {
        public List<StackSummary>? StackSummaries { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default);

        Task<ListStacksResponse> ListStacksAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ListStacksResponse> ListStacksAsync(ListStacksRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListStacksResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListStacksResponse> ListStacksAsync(CancellationToken cancellationToken = default) =>
            ListStacksAsync(new ListStacksRequest(), cancellationToken);
    }
}
