using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>CloudWatch's errors, in its words.</summary>
public static class CloudWatchErrors
{
    public static AwsException Validation(string message) => new("ValidationError", message);

    public static AwsException InvalidValue(string message) => new("InvalidParameterValue", message);

    public static AwsException InvalidCombination(string message) => new("InvalidParameterCombination", message);

    public static AwsException MissingParameter(string message) => new("MissingParameter", message);

    public static AwsException NoAlarm(string name) => new("ResourceNotFound", $"Unknown alarm: {name}", 404);

    public static AwsException NoResource(string arn) => new("ResourceNotFoundException", $"Resource not found: {arn}", 404);

    public static AwsException InvalidNextToken() => new("InvalidNextToken", "The next token specified is invalid.");

    /// <summary>What alarms can do at AWS and not here.</summary>
    public static AwsException NotHere(string what) => new("InvalidParameterValue", $"LocalAws does not evaluate {what}. Its alarms watch one metric by SampleCount, Average, Sum, Minimum or Maximum.");
}
