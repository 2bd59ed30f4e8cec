using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class ListChangeSetsRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? StackName { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListChangeSetsResponse : AmazonWebServiceResponse
    {
        public List<ChangeSetSummary>? Summaries { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<ListChangeSetsResponse> ListChangeSetsAsync(ListChangeSetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<ListChangeSetsResponse> ListChangeSetsAsync(ListChangeSetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListChangeSetsResponse>(request, cancellationToken);
    }
}
