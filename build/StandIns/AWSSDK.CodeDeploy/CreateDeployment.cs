using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.CreateDeploymentAsync"/>.</summary>
    public partial class CreateDeploymentRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? DeploymentGroupName { get; set; }

        public RevisionLocation? Revision { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }

        public string? Description { get; set; }

        public bool? IgnoreApplicationStopFailures { get; set; }

        public TargetInstances? TargetInstances { get; set; }

        public AutoRollbackConfiguration? AutoRollbackConfiguration { get; set; }

        public bool? UpdateOutdatedInstancesOnly { get; set; }

        public FileExistsBehavior? FileExistsBehavior { get; set; }

        public AlarmConfiguration? OverrideAlarmConfiguration { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.CreateDeploymentAsync"/>.</summary>
    public partial class CreateDeploymentResponse : AmazonWebServiceResponse
    {
        public string? DeploymentId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls CreateDeployment.</summary>
        Task<CreateDeploymentResponse> CreateDeploymentAsync(CreateDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateDeploymentResponse> CreateDeploymentAsync(CreateDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateDeploymentResponse>(request, cancellationToken);
    }
}
