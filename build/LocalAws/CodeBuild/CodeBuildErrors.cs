using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The errors of CodeBuild.</summary>
internal static class CodeBuildErrors
{
    public static AwsException InvalidInput(string message) => new("InvalidInputException", message);

    public static AwsException ProjectExists(string arn) => new("ResourceAlreadyExistsException", $"Project already exists: {arn}");

    public static AwsException ProjectNotFound(string arn) => new("ResourceNotFoundException", $"Project cannot be found: {arn}");

    public static AwsException SharedProjectHasBuilds(string arn) =>
        InvalidInput($"Project {arn} has builds and a resource policy: delete the policy (DeleteResourcePolicy) and the builds (BatchDeleteBuilds) before the project");

    public static AwsException BuildNotFound(string arn) => new("ResourceNotFoundException", $"Build {arn} could not be found");

    public static AwsException BatchNotFound(string arn) => new("ResourceNotFoundException", $"Build batch {arn} could not be found");

    public static AwsException ReportGroupExists(string arn) => new("ResourceAlreadyExistsException", $"Report group already exists: {arn}");

    public static AwsException ReportGroupNotFound(string arn) => new("ResourceNotFoundException", $"Report group {arn} could not be found");

    public static AwsException ReportNotFound(string arn) => new("ResourceNotFoundException", $"Report {arn} could not be found");

    public static AwsException InvalidToken() => InvalidInput("Invalid next token");

    public static AwsException TooManyBuilds(string project, int limit) =>
        new(
            "AccountLimitExceededException",
            $"Cannot have more than {limit} builds running at once for the project {project}: its concurrentBuildLimit is reached"
        );

    public static AwsException TokenMismatch() => InvalidInput("Parameters in the request do not match those of the request with the same idempotency token");
}
