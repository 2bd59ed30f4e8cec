using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>The service's errors, by the codes of its API model.</summary>
public static class CodeConnectionsErrors
{
    public static AwsException ConnectionNotFound(string arn) => new("ResourceNotFoundException", $"Connection not found: {arn}");

    public static AwsException HostNotFound(string arn) => new("ResourceNotFoundException", $"Host not found: {arn}");

    public static AwsException ResourceNotFound(string arn) => new("ResourceNotFoundException", $"Resource not found: {arn}");

    public static AwsException HostInUse(string arn, int connections) => new("ResourceUnavailableException",
        $"Host {arn} is used by {connections} connection(s); delete them first");

    public static AwsException NeedsHost(string provider) => new("ValidationException", $"A connection to {provider} needs the ARN of a host");

    public static AwsException NeedsProviderOrHost() => new("ValidationException", "ProviderType or HostArn must be given");

    public static AwsException InvalidTag(string problem) => new("LimitExceededException", problem);

    public static AwsException InvalidNextToken() => new("ValidationException", "The next token is not valid");
}
