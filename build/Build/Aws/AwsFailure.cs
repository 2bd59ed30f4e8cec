using Amazon.Runtime;
using Cake.Core;

namespace Build.Aws;

/// <summary>Turns what an AWS client threw into a message for the user: what failed, and what to do next.</summary>
public static class AwsFailure
{
    /// <summary>The exception to show; null when there is nothing that the original does not say itself.</summary>
    public static Exception? Explain(Exception exception) => Find(exception) switch
    {
        OperationCanceledException => new OperationCanceledException("Stopped.", exception),
        AmazonServiceException service when NextStep(service) is { } next => new CakeException($"{service.Message.TrimEnd('.')}. {next}", exception),
        AmazonServiceException service => new CakeException($"{service.Message.TrimEnd('.')} ({service.ErrorCode}, request {service.RequestId ?? "without id"}).", exception),
        AmazonClientException client => new CakeException($"{client.Message} Check the network and the credentials: ./build.sh --target Doctor --cloud aws", exception),
        _ => null,
    };

    private static string? NextStep(AmazonServiceException exception) => exception.ErrorCode switch
    {
        "AccessDenied" or "AccessDeniedException" or "UnauthorizedOperation" or "AuthorizationError" =>
            "The identity shown above lacks this permission; have it granted, or sign in as another one (AWS_PROFILE).",
        "ExpiredToken" or "ExpiredTokenException" or "RequestExpired" => "The credentials have expired: sign in again ('aws sso login').",
        "InvalidClientTokenId" or "UnrecognizedClientException" or "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "AuthFailure" =>
            "AWS does not know these credentials: check AWS_PROFILE, or sign in again.",
        "NoSuchBucket" => "Create it with ./build.sh --target Provision-Storage",
        "RepositoryDoesNotExistException" => "Create it with ./build.sh --target Provision-Source",
        "ApplicationDoesNotExistException" or "DeploymentGroupDoesNotExistException" => "Create it with ./build.sh --target Provision-Deploy",
        "PipelineNotFoundException" => "Create it with ./build.sh --target Provision-Pipeline",
        "ThrottlingException" or "Throttling" or "RequestLimitExceeded" => "AWS asks for fewer requests: wait a minute and run the same command again.",
        _ => null,
    };

    // The interesting one may be wrapped by Task.WhenAll.
    private static Exception? Find(Exception exception)
    {
        for (Exception? each = exception; each is not null; each = each.InnerException)
            if (each is OperationCanceledException or AmazonServiceException or AmazonClientException)
                return each;
        return null;
    }
}
