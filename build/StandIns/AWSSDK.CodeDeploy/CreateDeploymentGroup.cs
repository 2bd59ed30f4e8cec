using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class CreateDeploymentGroupRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentGroupName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }

        public List<EC2TagFilter>? Ec2TagFilters { get; set; }

        public List<TagFilter>? OnPremisesInstanceTagFilters { get; set; }

        public List<string>? AutoScalingGroups { get; set; }

        /// <summary>Required.</summary>
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

        public List<Tag>? Tags { get; set; }

        public bool? TerminationHookEnabled { get; set; }
    }

    public partial class CreateDeploymentGroupResponse : AmazonWebServiceResponse
    {
        public string? DeploymentGroupId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: AlarmsLimitExceededException, ApplicationDoesNotExistException, ApplicationNameRequiredException,
        /// DeploymentConfigDoesNotExistException, DeploymentGroupAlreadyExistsException, DeploymentGroupLimitExceededException,
        /// DeploymentGroupNameRequiredException, ECSServiceMappingLimitExceededException, InvalidAlarmConfigException, InvalidApplicationNameException,
        /// InvalidAutoRollbackConfigException, InvalidAutoScalingGroupException, InvalidBlueGreenDeploymentConfigurationException,
        /// InvalidDeploymentConfigNameException, InvalidDeploymentGroupNameException, InvalidDeploymentStyleException, InvalidEC2TagCombinationException,
        /// InvalidEC2TagException, InvalidECSServiceException, InvalidInputException, InvalidLoadBalancerInfoException,
        /// InvalidOnPremisesTagCombinationException, InvalidRoleException, InvalidTagException, InvalidTagsToAddException, InvalidTargetGroupPairException,
        /// InvalidTrafficRoutingConfigurationException, InvalidTriggerConfigException, LifecycleHookLimitExceededException, RoleRequiredException,
        /// TagSetListLimitExceededException, ThrottlingException, TriggerTargetsLimitExceededException.</remarks>
        Task<CreateDeploymentGroupResponse> CreateDeploymentGroupAsync(CreateDeploymentGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateDeploymentGroupResponse> CreateDeploymentGroupAsync(
            CreateDeploymentGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateDeploymentGroupResponse>(request, cancellationToken);
    }
}
