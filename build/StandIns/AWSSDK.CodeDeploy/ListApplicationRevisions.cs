using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
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
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, BucketNameFilterRequiredException,
        /// InvalidApplicationNameException, InvalidBucketNameFilterException, InvalidDeployedStateFilterException, InvalidKeyPrefixFilterException,
        /// InvalidNextTokenException, InvalidSortByException, InvalidSortOrderException.</remarks>
        Task<ListApplicationRevisionsResponse> ListApplicationRevisionsAsync(
            ListApplicationRevisionsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListApplicationRevisionsResponse> ListApplicationRevisionsAsync(
            ListApplicationRevisionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListApplicationRevisionsResponse>(request, cancellationToken);
    }
}
