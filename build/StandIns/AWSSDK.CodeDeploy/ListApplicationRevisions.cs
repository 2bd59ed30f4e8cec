using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.ListApplicationRevisionsAsync"/>.</summary>
    public partial class ListApplicationRevisionsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public ApplicationRevisionSortBy? SortBy { get; set; }

        public SortOrder? SortOrder { get; set; }

        public string? S3Bucket { get; set; }

        public string? S3KeyPrefix { get; set; }

        public ListStateFilterAction? Deployed { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.ListApplicationRevisionsAsync"/>.</summary>
    public partial class ListApplicationRevisionsResponse : AmazonWebServiceResponse
    {
        public List<RevisionLocation>? Revisions { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls ListApplicationRevisions.</summary>
        Task<ListApplicationRevisionsResponse> ListApplicationRevisionsAsync(ListApplicationRevisionsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListApplicationRevisionsResponse> ListApplicationRevisionsAsync(ListApplicationRevisionsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListApplicationRevisionsResponse>(request, cancellationToken);
    }
}
