using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Auto Scaling's errors, in its names and words.</summary>
internal static class AutoScalingErrors
{
    public static AwsException Invalid(string message) => new("ValidationError", message);

    public static AwsException NotFound(string name) => Invalid($"AutoScalingGroup name not found - no such group: {name}");

    public static AwsException AlreadyExists(string name) => new("AlreadyExists", $"AutoScalingGroup by this name already exists - A group with the name {name} already exists");

    public static AwsException InUse(string message) => new("ResourceInUse", message);

    public static AwsException ActivityInProgress(string message) => new("ScalingActivityInProgress", message);

    public static AwsException InvalidToken() => new("InvalidNextToken", "The NextToken value is not valid");

    public static AwsException InstanceNotFound(string id) => Invalid($"Instance Id not found - No managed instance found for instance ID: {id}");

    public static AwsException NotInGroup(string id, string group) => Invalid($"The instance {id} is not part of Auto Scaling group {group}.");

    public static AwsException Unsupported(string what) => Invalid($"LocalAws does not implement {what} of Auto Scaling groups: use a launch template, zones or subnets, and target groups.");
}
