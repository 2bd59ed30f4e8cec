using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http;

/// <summary>
/// Requests of web pages. Pages of loopback may ask, as every program of this machine; pages from elsewhere may only where a service's own
/// policy lets them, and their requests must be signed all the same. Browsers ask first (preflight), unsigned; that tells nothing but the policy.
/// </summary>
internal sealed class Origins(IEnumerable<IOriginPolicy> policies)
{
    /// <summary>Adds what lets the page read the answer; true when the request was a preflight, which is answered with it.</summary>
    /// <exception cref="AwsException">The page may not ask.</exception>
    public bool Answers(HttpContext http, IncomingRequest request)
    {
        if (request.Header("origin") is not { } origin)
            return false;
        var wanted = request.Header("access-control-request-method");
        var preflight = request.Method == HttpMethods.Options;
        if (preflight && wanted is null)
            throw new AwsException("BadRequest", "Invalid Access-Control-Request-Method: null", 400);
        var named = preflight ? request.Header("access-control-request-headers")?.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [] : [];
        var headers = policies.Select(policy => policy.Allow(request, origin, preflight ? wanted! : request.Method, named)).FirstOrDefault(each => each is not null);
        if (headers is null)
        {
            HostGuard.CheckOrigin(request);
            return preflight ? throw Refused() : false;
        }
        http.Response.OnStarting(() =>
        {
            foreach (var (name, value) in headers)
                http.Response.Headers[name] = value;
            return Task.CompletedTask;
        });
        return preflight;
    }

    private static AwsException Refused() => new(
        "AccessForbidden",
        "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.", 403);
}
