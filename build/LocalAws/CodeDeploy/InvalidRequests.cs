using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>CodeDeploy has an exception for every member that can be missing or wrong: which one follows from the member.</summary>
internal static class InvalidRequests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["applicationName"] = "ApplicationName",
        ["newApplicationName"] = "ApplicationName",
        ["applicationNames"] = "ApplicationName",
        ["deploymentGroupName"] = "DeploymentGroupName",
        ["currentDeploymentGroupName"] = "DeploymentGroupName",
        ["newDeploymentGroupName"] = "DeploymentGroupName",
        ["deploymentGroupNames"] = "DeploymentGroupName",
        ["deploymentConfigName"] = "DeploymentConfigName",
        ["deploymentId"] = "DeploymentId",
        ["deploymentIds"] = "DeploymentId",
        ["revision"] = "Revision",
        ["revisions"] = "Revision",
        ["serviceRoleArn"] = "Role",
        ["instanceName"] = "InstanceName",
        ["instanceNames"] = "InstanceName",
        ["instanceId"] = "InstanceId",
        ["instanceIds"] = "InstanceId",
        ["targetId"] = "DeploymentTargetId",
        ["targetIds"] = "DeploymentTargetId",
        ["tags"] = "Tag",
        ["Tags"] = "Tag",
        ["TagKeys"] = "Tag",
        ["ResourceArn"] = "ResourceArn",
    };

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["ComputePlatform"] = "InvalidComputePlatformException",
        ["FileExistsBehavior"] = "InvalidFileExistsBehaviorException",
        ["RevisionLocationType"] = "InvalidRevisionException",
        ["BundleType"] = "InvalidRevisionException",
        ["EC2TagFilterType"] = "InvalidEC2TagException",
        ["TagFilterType"] = "InvalidTagException",
        ["MinimumHealthyHostsType"] = "InvalidMinimumHealthyHostValueException",
        ["DeploymentStatus"] = "InvalidDeploymentStatusException",
        ["DeploymentType"] = "InvalidDeploymentStyleException",
        ["DeploymentOption"] = "InvalidDeploymentStyleException",
        ["AutoRollbackEvent"] = "InvalidAutoRollbackConfigException",
        ["TriggerEventType"] = "InvalidTriggerConfigException",
        ["InstanceStatus"] = "InvalidInstanceStatusException",
        ["InstanceType"] = "InvalidInstanceTypeException",
        ["DeploymentWaitType"] = "InvalidDeploymentWaitTypeException",
        ["RegistrationStatus"] = "InvalidRegistrationStatusException",
        ["ApplicationRevisionSortBy"] = "InvalidSortByException",
        ["SortOrder"] = "InvalidSortOrderException",
        ["ListStateFilterAction"] = "InvalidDeployedStateFilterException",
        ["TargetFilterName"] = "InvalidTargetFilterNameException",
        ["LifecycleEventStatus"] = "InvalidLifecycleEventHookExecutionStatusException",
    };

    public static AwsException Of(IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        var known = Names.GetValueOrDefault(first.Member);
        if (first.Missing && known is not null)
            return new AwsException(known + "RequiredException", $"{Words(known)} is missing");
        var code = Shapes.GetValueOrDefault(first.Shape) ?? (known is "Revision" or "Role" or null ? "InvalidInputException" : $"Invalid{known}Exception");
        return new AwsException(code, Violation.Describe(violations));
    }

    private static string Words(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
