using System.Net;
using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>
/// Keeps web pages out. A page that rebinds its own name to loopback sends its name as Host; a page that posts across sites sends
/// its Origin. Neither is a loopback name.
/// </summary>
internal static class HostGuard
{
    /// <exception cref="AwsException">The request comes from where no AWS client comes from.</exception>
    public static void Check(IncomingRequest request)
    {
        CheckHost(request);
        CheckOrigin(request);
    }

    /// <summary>Holds a request against the names that its connection came by.</summary>
    /// <exception cref="AwsException">It came by none of this machine's own.</exception>
    public static void CheckHost(IncomingRequest request)
    {
        if (!IsLoopback(HostName(request.Host)))
            throw new AwsException("AccessDenied", $"LocalAws answers on loopback names alone, not on the Host '{request.Host}'.", 403);
    }

    /// <summary>Holds a request against the page that sent it.</summary>
    /// <exception cref="AwsException">It comes from a page of elsewhere.</exception>
    public static void CheckOrigin(IncomingRequest request)
    {
        if (request.Header("origin") is { } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && IsLoopback(uri.Host)))
            throw new AwsException("AccessDenied", $"LocalAws takes no requests from pages of '{origin}'.", 403);
    }

    private static string HostName(string host) => host.StartsWith('[') ? host[..(host.IndexOf(']', StringComparison.Ordinal) + 1)] : host.Split(':')[0];

    private static bool IsLoopback(string name) =>
        name is "localhost" || name.EndsWith(".localhost", StringComparison.Ordinal) || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
