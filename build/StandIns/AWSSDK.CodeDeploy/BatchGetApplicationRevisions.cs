using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetApplicationRevisionsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required.</summary>
        public List<RevisionLocation>? Revisions { get; set; }
    }

    public partial class BatchGetApplicationRevisionsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public string? ErrorMessage { get; set; }

        public List<RevisionInfo>? Revisions { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, BatchLimitExceededException,
        /// InvalidApplicationNameException, InvalidRevisionException, RevisionRequiredException.</remarks>
        Task<BatchGetApplicationRevisionsResponse> BatchGetApplicationRevisionsAsync(
            BatchGetApplicationRevisionsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetApplicationRevisionsResponse> BatchGetApplicationRevisionsAsync(
            BatchGetApplicationRevisionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetApplicationRevisionsResponse>(request, cancellationToken);
    }
}
