using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetDeploymentGroupsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required.</summary>
        public List<string>? DeploymentGroupNames { get; set; }
    }

    public partial class BatchGetDeploymentGroupsResponse : AmazonWebServiceResponse
    {
        public List<DeploymentGroupInfo>? DeploymentGroupsInfo { get; set; }

        public string? ErrorMessage { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, BatchLimitExceededException,
        /// DeploymentConfigDoesNotExistException, DeploymentGroupNameRequiredException, InvalidApplicationNameException,
        /// InvalidDeploymentGroupNameException.</remarks>
        Task<BatchGetDeploymentGroupsResponse> BatchGetDeploymentGroupsAsync(
            BatchGetDeploymentGroupsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetDeploymentGroupsResponse> BatchGetDeploymentGroupsAsync(
            BatchGetDeploymentGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetDeploymentGroupsResponse>(request, cancellationToken);
    }
}
