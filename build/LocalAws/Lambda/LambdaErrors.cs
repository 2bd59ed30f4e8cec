using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>The errors of Lambda.</summary>
internal static class LambdaErrors
{
    public static AwsException Invalid(string message) => new("InvalidParameterValueException", message);

    public static AwsException NotImplemented(string what) => Invalid($"LocalAws does not implement {what} for functions. Leave it out of what is rehearsed here.");

    public static AwsException FunctionNotFound(string arn) => new("ResourceNotFoundException", $"Function not found: {arn}");

    public static AwsException OtherRegion(string region, string here) => new("ResourceNotFoundException", $"Functions from '{region}' are not reachable in this region ('{here}')");

    public static AwsException AliasNotFound(string arn) => new("ResourceNotFoundException", $"Cannot find alias arn: {arn}");

    public static AwsException NotFound(string what) => new("ResourceNotFoundException", what);

    public static AwsException FunctionExists(string name) => Conflict($"Function already exist: {name}");

    public static AwsException Conflict(string message) => new("ResourceConflictException", message);

    public static AwsException WrongRevision() =>
        new("PreconditionFailedException", "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id");

    public static AwsException RoleNotAssumable() => Invalid("The role defined for the function cannot be assumed by Lambda.");

    public static AwsException BadZip(string reason) =>
        Invalid($"Could not unzip uploaded file. Please check your file, then try to upload again. ({reason})");

    public static AwsException Throttled(string reason) => new("TooManyRequestsException", "Rate Exceeded.") { Details = { ["Reason"] = reason } };

    public static AwsException RequestTooLarge(long limit) =>
        new("RequestTooLargeException", $"Request must be smaller than {limit} bytes for the InvokeFunction operation");

    public static AwsException NotJson(string reason) =>
        new("InvalidRequestContentException", $"Could not parse request body into json: Could not parse payload into json: {reason}");

    public static AwsException AccessDenied(string principal, string action, string resource) => new(
        "AccessDeniedException",
        $"User: {principal} is not authorized to perform: {action} on resource: {resource} because no resource-based policy allows the {action} action", 403);

    public static AwsException Service(string message) => new("ServiceException", message, 500);
}
