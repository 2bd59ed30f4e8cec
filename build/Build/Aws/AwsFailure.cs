using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Cake.Core;

namespace Build.Aws;

/// <summary>Turns what an AWS client threw into a message for the user: what failed, and what to do next.</summary>
public static class AwsFailure
{
    /// <summary>The exception to show; null when there is nothing that the original does not say itself.</summary>
    public static Exception? Explain(Exception exception) => Find(exception) switch
    {
        OperationCanceledException { InnerException: TimeoutException } => Unreachable("no answer in time", exception),
        OperationCanceledException => new OperationCanceledException("Stopped. The same command goes on from here; what was begun in an account goes on there: ./build.sh --target Status", exception),
        HttpRequestException or SocketException => Unreachable(Find(exception)!.Message.TrimEnd('.'), exception),
        AmazonServiceException service when NextStep(service) is { } next => new CakeException($"{What(service)}. {next}", exception),
        AmazonServiceException service => new CakeException($"{service.Message.TrimEnd('.')} ({service.ErrorCode}, request {service.RequestId ?? "without id"}).", exception),
        AmazonClientException client => new CakeException($"{client.Message} Check the network and the credentials: ./build.sh --target Doctor --cloud aws", exception),
        _ => null,
    };

    /// <summary>Does what works with AWS; what AWS answers is told in words that name the resource, the permission and the next step.</summary>
    public static async Task<T> TellAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await work();
        }
        catch (Exception exception) when (Explain(exception) is { } explained)
        {
            throw explained;
        }
    }

    private static CakeException Unreachable(string why, Exception exception) => new(
        $"AWS cannot be reached: {why}. Check the network, the proxy (HTTPS_PROXY) and AWS_ENDPOINT_URL, then run the same command again: it goes on where this one stopped.", exception);

    private static string What(AmazonServiceException exception) => RefusedRequest.Of(exception) is { } request && IsDenied(exception)
        ? $"{exception.Message.TrimEnd('.')}: {request}"
        : exception.Message.TrimEnd('.');

    // Answers to HEAD have no body, and so no code of their own.
    private static bool IsDenied(AmazonServiceException exception) => exception.StatusCode == HttpStatusCode.Forbidden
        && !exception.Message.Contains("not authorized to perform", StringComparison.Ordinal);

    private static string? NextStep(AmazonServiceException exception) => exception.ErrorCode switch
    {
        "AccessDenied" or "Forbidden" or "AccessDeniedException" or "UnauthorizedOperation" or "AuthorizationError" =>
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
            if (each is OperationCanceledException or AmazonServiceException or AmazonClientException or HttpRequestException or SocketException)
                return each;
        return null;
    }
}
