using System.Net;
using Amazon.Runtime;

namespace Build.Provisioning;

/// <summary>Removal is done when the thing is not there, whoever removed it.</summary>
internal static class Gone
{
    /// <summary>Calls, and takes "there is no such thing" for an answer.</summary>
    public static async Task IgnoreAsync(Func<Task> remove)
    {
        try
        {
            await remove();
        }
        catch (AmazonServiceException exception) when (IsGone(exception))
        {
            return; // gone already: a run before this one, or somebody else, removed it
        }
    }

    private static bool IsGone(AmazonServiceException exception) => exception.StatusCode is HttpStatusCode.NotFound
        || (exception.ErrorCode is { } code && (code.Contains("DoesNotExist", StringComparison.Ordinal) || code.Contains("NotFound", StringComparison.Ordinal) || code.StartsWith("NoSuch", StringComparison.Ordinal)));
}
