using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>CloudFormation's errors, in its words.</summary>
public static class CloudFormationErrors
{
    /// <summary>The error that CloudFormation gives for nearly everything.</summary>
    public static AwsException Validation(string message) => new("ValidationError", message, 400);

    public static AwsException Format(string message) => Validation($"Template format error: {message}");

    public static AwsException Template(string message) => Validation($"Template error: {message}");

    public static AwsException NoStack(string name) => Validation($"Stack with id {name} does not exist");

    public static AwsException NoStackHere(string name) => Validation($"Stack [{name}] does not exist");

    public static AwsException StackExists(string name) => new("AlreadyExistsException", $"Stack [{name}] already exists", 400);

    public static AwsException WrongState(string id, string status, string verb) => Validation($"Stack:{id} is in {status} state and can not be {verb}.");

    public static AwsException NoUpdates() => Validation("No updates are to be performed.");

    public static AwsException InsufficientCapabilities(IEnumerable<string> missing) =>
        new("InsufficientCapabilitiesException", $"Requires capabilities : [{string.Join(", ", missing)}]", 400);

    public static AwsException NoChangeSet(string name) => new("ChangeSetNotFound", $"ChangeSet [{name}] does not exist", 404);

    public static AwsException ChangeSetExists(string name, string stackId) =>
        new("AlreadyExistsException", $"ChangeSet {name} cannot be created due to a mismatch with existing attribute Name: stack {stackId} has one of that name", 400);

    public static AwsException ChangeSetStatus(string id, string status) =>
        new("InvalidChangeSetStatus", $"ChangeSet [{id}] cannot be executed in its current status of [{status}]", 400);

    public static AwsException NoResource(string logicalId, string stack) => Validation($"Resource {logicalId} does not exist for stack {stack}");

    public static AwsException NotHere(string what) => Validation($"LocalAws does not implement {what}. What it implements is listed in build/LocalAws/README.md.");
}
