using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>EC2's errors, as its "Error codes" page names and words them.</summary>
internal static class Ec2Errors
{
    public static AwsException InstanceNotFound(IEnumerable<string> ids)
    {
        var list = ids.ToList();
        return list.Count == 1
            ? new("InvalidInstanceID.NotFound", $"The instance ID '{list[0]}' does not exist")
            : new("InvalidInstanceID.NotFound", $"The instance IDs '{string.Join(", ", list)}' do not exist");
    }

    public static AwsException MalformedInstanceId(string id) => new("InvalidInstanceID.Malformed", $"Invalid id: \"{id}\"");

    public static AwsException NoAddressLeft(string subnet) => new("InsufficientFreeAddressesInSubnet", $"The specified subnet '{subnet}' does not have enough free addresses to satisfy the request.");

    public static AwsException IncorrectState(string id, string action) => new("IncorrectInstanceState", $"The instance '{id}' is not in a state from which it can be {action}.");

    public static AwsException MissingParameter(string name) => new("MissingParameter", $"The request must contain the parameter {name}");

    public static AwsException InvalidParameter(string message) => new("InvalidParameterValue", message);

    public static AwsException InvalidFilter(string name) => new("InvalidParameterValue", $"The filter '{name}' is invalid");

    public static AwsException InvalidNextToken() => new("InvalidNextToken", "The token is not valid");

    public static AwsException DryRun() => new("DryRunOperation", "Request would have succeeded, but DryRun flag is set.", 412);

    public static AwsException MalformedImageId(string id) => new("InvalidAMIID.Malformed", $"Invalid id: \"{id}\" (expecting \"ami-...\")");

    public static AwsException ImageNotFound(string id) => new("InvalidAMIID.NotFound", $"The image id '[{id}]' does not exist");

    public static AwsException NotFound(string kind, string what, string id) => new($"Invalid{kind}.NotFound", $"The {what} '{id}' does not exist");

    public static AwsException TokenReused() => new("IdempotentParameterMismatch", "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).");

    public static AwsException ResourceNotFound(string id) => new("InvalidID", $"The ID '{id}' is not valid");

    public static AwsException TerminationProtected(string id) => new(
        "OperationNotPermitted", $"The instance '{id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.");

    public static AwsException StopProtected(string id) => new(
        "OperationNotPermitted", $"The instance '{id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.");

    public static AwsException ReservedTag() => new("InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use");

    public static AwsException Unsupported(string message) => new("UnsupportedOperation", message);
}
