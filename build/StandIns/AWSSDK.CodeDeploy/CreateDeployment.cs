using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
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

    public partial class CreateDeploymentResponse : AmazonWebServiceResponse
    {
        public string? DeploymentId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: AlarmsLimitExceededException, ApplicationDoesNotExistException, ApplicationNameRequiredException,
        /// DeploymentConfigDoesNotExistException, DeploymentGroupDoesNotExistException, DeploymentGroupNameRequiredException,
        /// DeploymentLimitExceededException, DescriptionTooLongException, InvalidAlarmConfigException, InvalidApplicationNameException,
        /// InvalidAutoRollbackConfigException, InvalidAutoScalingGroupException, InvalidDeploymentConfigNameException, InvalidDeploymentGroupNameException,
        /// InvalidFileExistsBehaviorException, InvalidGitHubAccountTokenException, InvalidIgnoreApplicationStopFailuresValueException,
        /// InvalidLoadBalancerInfoException, InvalidRevisionException, InvalidRoleException, InvalidTargetInstancesException,
        /// InvalidTrafficRoutingConfigurationException, InvalidUpdateOutdatedInstancesOnlyValueException, RevisionDoesNotExistException,
        /// RevisionRequiredException, ThrottlingException.</remarks>
        Task<CreateDeploymentResponse> CreateDeploymentAsync(CreateDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateDeploymentResponse> CreateDeploymentAsync(CreateDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateDeploymentResponse>(request, cancellationToken);
    }
}
