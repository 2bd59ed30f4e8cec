using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>How CloudFormation words the error of a service in a resource's reason.</summary>
internal static class HandlerError
{
    public static string Describe(AwsException error) => error.Code == "ValidationError" && error.Message.StartsWith("Template error", StringComparison.Ordinal)
        ? error.Message
        : $"Resource handler returned message: \"{error.Message}\" (RequestToken: {Ids.Uuid()}, HandlerErrorCode: {CodeOf(error.Code)})";

    private static string CodeOf(string code) => code switch
    {
        _ when code.Contains("AlreadyExists", StringComparison.Ordinal) || code.Contains("AlreadyOwned", StringComparison.Ordinal) || code.EndsWith("InUseException", StringComparison.Ordinal) => "AlreadyExists",
        _ when code.StartsWith("AccessDenied", StringComparison.Ordinal) => "AccessDenied",
        _ when code.Contains("NotFound", StringComparison.Ordinal) || code.StartsWith("NoSuch", StringComparison.Ordinal) => "NotFound",
        _ when code.Contains("Limit", StringComparison.Ordinal) => "ServiceLimitExceeded",
        _ when code.StartsWith("Validation", StringComparison.Ordinal) || code.StartsWith("Invalid", StringComparison.Ordinal) || code.StartsWith("Malformed", StringComparison.Ordinal) => "InvalidRequest",
        _ => "GeneralServiceException",
    };
}
