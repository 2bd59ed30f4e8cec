using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class UpdateDeploymentGroupRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? CurrentDeploymentGroupName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? NewDeploymentGroupName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }

        public List<EC2TagFilter>? Ec2TagFilters { get; set; }

        public List<TagFilter>? OnPremisesInstanceTagFilters { get; set; }

        public List<string>? AutoScalingGroups { get; set; }

        public string? ServiceRoleArn { get; set; }

        public List<TriggerConfig>? TriggerConfigurations { get; set; }

        public AlarmConfiguration? AlarmConfiguration { get; set; }

        public AutoRollbackConfiguration? AutoRollbackConfiguration { get; set; }

        public OutdatedInstancesStrategy? OutdatedInstancesStrategy { get; set; }

        public DeploymentStyle? DeploymentStyle { get; set; }

        public BlueGreenDeploymentConfiguration? BlueGreenDeploymentConfiguration { get; set; }

        public LoadBalancerInfo? LoadBalancerInfo { get; set; }

        public EC2TagSet? Ec2TagSet { get; set; }

        public List<ECSService>? EcsServices { get; set; }

        public OnPremisesTagSet? OnPremisesTagSet { get; set; }

        public bool? TerminationHookEnabled { get; set; }
    }

    public partial class UpdateDeploymentGroupResponse : AmazonWebServiceResponse
    {
        public List<AutoScalingGroup>? HooksNotCleanedUp { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: AlarmsLimitExceededException, ApplicationDoesNotExistException, ApplicationNameRequiredException,
        /// DeploymentConfigDoesNotExistException, DeploymentGroupAlreadyExistsException, DeploymentGroupDoesNotExistException,
        /// DeploymentGroupNameRequiredException, ECSServiceMappingLimitExceededException, InvalidAlarmConfigException, InvalidApplicationNameException,
        /// InvalidAutoRollbackConfigException, InvalidAutoScalingGroupException, InvalidBlueGreenDeploymentConfigurationException,
        /// InvalidDeploymentConfigNameException, InvalidDeploymentGroupNameException, InvalidDeploymentStyleException, InvalidEC2TagCombinationException,
        /// InvalidEC2TagException, InvalidECSServiceException, InvalidInputException, InvalidLoadBalancerInfoException,
        /// InvalidOnPremisesTagCombinationException, InvalidRoleException, InvalidTagException, InvalidTargetGroupPairException,
        /// InvalidTrafficRoutingConfigurationException, InvalidTriggerConfigException, LifecycleHookLimitExceededException,
        /// TagSetListLimitExceededException, ThrottlingException, TriggerTargetsLimitExceededException.</remarks>
        Task<UpdateDeploymentGroupResponse> UpdateDeploymentGroupAsync(UpdateDeploymentGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateDeploymentGroupResponse> UpdateDeploymentGroupAsync(
            UpdateDeploymentGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateDeploymentGroupResponse>(request, cancellationToken);
    }
}
