using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>CodeDeploy's errors, in its names and words.</summary>
internal static class CodeDeployErrors
{
    public static AwsException ApplicationDoesNotExist(string name) => new("ApplicationDoesNotExistException", $"No application found for name: {name}");

    public static AwsException ApplicationAlreadyExists(string name) => new("ApplicationAlreadyExistsException", $"Application already exists: {name}");

    public static AwsException ApplicationNameRequired() => new("ApplicationNameRequiredException", "Application name is missing");

    public static AwsException UnsupportedPlatform(string platform) => new(
        "InvalidComputePlatformException", $"LocalAws deploys to instances and functions (compute platforms Server and Lambda), not to {platform}.");

    public static AwsException OtherPlatform(string config, string platform) => new(
        "InvalidDeploymentConfigNameException", $"The deployment configuration {config} is not of the compute platform {platform}. aws deploy list-deployment-configs lists them; their names tell.");

    public static AwsException DeploymentGroupDoesNotExist(string name) => new("DeploymentGroupDoesNotExistException", $"No Deployment Group found for name: {name}");

    public static AwsException DeploymentGroupAlreadyExists(string name) => new("DeploymentGroupAlreadyExistsException", $"Deployment group name already exists: {name}");

    public static AwsException DeploymentGroupNameRequired() => new("DeploymentGroupNameRequiredException", "Deployment Group name is missing");

    public static AwsException DeploymentConfigDoesNotExist(string name) => new("DeploymentConfigDoesNotExistException", $"No Deployment Configuration found for name: {name}");

    public static AwsException DeploymentConfigAlreadyExists(string name) => new("DeploymentConfigAlreadyExistsException", $"Deployment config name already exists: {name}");

    public static AwsException DeploymentConfigInUse(string name) => new("DeploymentConfigInUseException", $"Deployment config {name} is in use by a deployment group");

    public static AwsException PredefinedConfig(string name) => new("InvalidOperationException", $"Cannot delete default deployment configuration {name}");

    public static AwsException InvalidDeploymentConfigName(string name) => new(
        "InvalidDeploymentConfigNameException", $"The specified deployment configuration name is invalid: {name}. Names that begin with CodeDeployDefault. are reserved.");

    public static AwsException InvalidMinimumHealthyHosts(string message) => new("InvalidMinimumHealthyHostValueException", message);

    public static AwsException InvalidZonalConfig(string message) => new("InvalidZonalDeploymentConfigurationException", message);

    public static AwsException DeploymentDoesNotExist(string id) => new("DeploymentDoesNotExistException", $"The deployment {id} could not be found");

    public static AwsException DeploymentAlreadyCompleted(string id) => new("DeploymentAlreadyCompletedException", $"The deployment {id} has already completed");

    public static AwsException DeploymentNotStarted(string id) => new("DeploymentNotStartedException", $"The deployment {id} has not started");

    public static AwsException DeploymentNotReady(string id) => new("DeploymentIsNotInReadyStateException", $"The deployment {id} is not in the Ready state");

    public static AwsException DeploymentLimitExceeded(string group, string deploymentId) => new(
        "DeploymentLimitExceededException", $"The Deployment Group '{group}' already has an active Deployment '{deploymentId}'");

    public static AwsException DeploymentTargetDoesNotExist(string id) => new("DeploymentTargetDoesNotExistException", $"The deployment target {id} does not exist in this deployment");

    public static AwsException InstanceDoesNotExist(string id) => new("InstanceDoesNotExistException", $"The instance {id} does not exist in this deployment");

    public static AwsException RevisionDoesNotExist() => new("RevisionDoesNotExistException", "The named revision does not exist with the application");

    public static AwsException RevisionRequired() => new("RevisionRequiredException", "Revision is missing");

    public static AwsException InvalidRevision(string message) => new("InvalidRevisionException", message);

    public static AwsException InvalidRole(string arn) => new("InvalidRoleException", $"CodeDeploy cannot assume the role {arn}: it does not exist, or its trust policy does not name codedeploy.amazonaws.com");

    public static AwsException InvalidTagFilter(string message) => new("InvalidEC2TagException", message);

    public static AwsException InvalidTagCombination(string code, string message) => new(code, message);

    public static AwsException InvalidStyle(string message) => new("InvalidDeploymentStyleException", message);

    public static AwsException InvalidLoadBalancer(string message) => new("InvalidLoadBalancerInfoException", message);

    public static AwsException InvalidBlueGreen(string message) => new("InvalidBlueGreenDeploymentConfigurationException", message);

    public static AwsException InvalidAutoRollback(string message) => new("InvalidAutoRollbackConfigException", message);

    public static AwsException InvalidTrigger(string message) => new("InvalidTriggerConfigException", message);

    public static AwsException InvalidAlarms(string message) => new("InvalidAlarmConfigException", message);

    public static AwsException InvalidTags(string message) => new("InvalidTagsToAddException", message);

    public static AwsException InvalidNextToken() => new("InvalidNextTokenException", "The next token was specified in an invalid format");

    public static AwsException BatchLimit(string what, int limit) => new("BatchLimitExceededException", $"The maximum number of {what} that can be asked for at once is {limit}");

    public static AwsException InstanceNotRegistered(string name) => new("InstanceNotRegisteredException", $"The on-premises instance {name} is not registered");

    public static AwsException UnsupportedAction(string message) => new("UnsupportedActionForDeploymentTypeException", message);

    public static AwsException Named(string code, string message) => new(code, message);
}
