using LocalAws.Kernel;

namespace LocalAws.ApiGateway;

/// <summary>The errors of API Gateway.</summary>
internal static class ApiErrors
{
    public static AwsException Invalid(string message) => new("BadRequestException", message);

    public static AwsException NotImplemented(string what) => Invalid($"LocalAws does not serve {what} of an API's body");

    public static AwsException NotFound(string what) => new("NotFoundException", $"Invalid {what} identifier specified", 404);
}
