using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class DeleteDeploymentGroupRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentGroupName { get; set; }
    }

    public partial class DeleteDeploymentGroupResponse : AmazonWebServiceResponse
    {
        public List<AutoScalingGroup>? HooksNotCleanedUp { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationNameRequiredException, DeploymentGroupNameRequiredException, InvalidApplicationNameException,
        /// InvalidDeploymentGroupNameException, InvalidRoleException.</remarks>
        Task<DeleteDeploymentGroupResponse> DeleteDeploymentGroupAsync(DeleteDeploymentGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteDeploymentGroupResponse> DeleteDeploymentGroupAsync(
            DeleteDeploymentGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteDeploymentGroupResponse>(request, cancellationToken);
    }
}
