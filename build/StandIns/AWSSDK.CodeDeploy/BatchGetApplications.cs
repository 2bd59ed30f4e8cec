using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetApplicationsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<string>? ApplicationNames { get; set; }
    }

    public partial class BatchGetApplicationsResponse : AmazonWebServiceResponse
    {
        public List<ApplicationInfo>? ApplicationsInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, BatchLimitExceededException,
        /// InvalidApplicationNameException.</remarks>
        Task<BatchGetApplicationsResponse> BatchGetApplicationsAsync(BatchGetApplicationsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetApplicationsResponse> BatchGetApplicationsAsync(
            BatchGetApplicationsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetApplicationsResponse>(request, cancellationToken);
    }
}
