using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>How the SAM transform words what it refuses.</summary>
internal static class ServerlessErrors
{
    public static AwsException Invalid(string logicalId, string problem) => Failed($"Resource with id [{logicalId}] is invalid. {problem}");

    public static AwsException Failed(string problem) => CloudFormationErrors.Validation(
        $"Transform {TransformNames.Serverless} failed with: Invalid Serverless Application Specification document. Number of errors found: 1. {problem}");

    public static AwsException NotHere(string logicalId, string what) => Invalid(logicalId, $"LocalAws does not implement {what}");
}
