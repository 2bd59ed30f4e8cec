using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>The errors of CloudWatch Logs.</summary>
internal static class LogsErrors
{
    public static AwsException InvalidParameter(string message) => new("InvalidParameterException", message);

    public static AwsException GroupNotFound() => new("ResourceNotFoundException", "The specified log group does not exist.");

    public static AwsException StreamNotFound() => new("ResourceNotFoundException", "The specified log stream does not exist.");

    public static AwsException GroupExists() => new("ResourceAlreadyExistsException", "The specified log group already exists");

    public static AwsException StreamExists() => new("ResourceAlreadyExistsException", "The specified log stream already exists");

    public static AwsException InvalidToken() => InvalidParameter("The specified nextToken is invalid.");

    public static AwsException TooManyTags(string message) => new("TooManyTagsException", message);

    public static AwsException Protected(string group) =>
        new("ValidationException", $"Log group {group} has deletion protection. Turn it off with PutLogGroupDeletionProtection, then delete it.");
}
