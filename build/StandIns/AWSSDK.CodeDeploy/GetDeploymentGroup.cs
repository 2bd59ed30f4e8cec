using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetDeploymentGroupRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentGroupName { get; set; }
    }

    public partial class GetDeploymentGroupResponse : AmazonWebServiceResponse
    {
        public DeploymentGroupInfo? DeploymentGroupInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, DeploymentConfigDoesNotExistException,
        /// DeploymentGroupDoesNotExistException, DeploymentGroupNameRequiredException, InvalidApplicationNameException,
        /// InvalidDeploymentGroupNameException.</remarks>
        Task<GetDeploymentGroupResponse> GetDeploymentGroupAsync(GetDeploymentGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentGroupResponse> GetDeploymentGroupAsync(
            GetDeploymentGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentGroupResponse>(request, cancellationToken);
    }
}
