using System.Net;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>Forwards requests to targets with YARP, and answers as an application load balancer does where there is none.</summary>
internal sealed class RequestForwarder(IHttpForwarder forwarder) : IDisposable
{
    private readonly BalancerTransformer transformer = new();

    // Shorter than the five seconds after which Node.js closes an idle connection: none is used that its target is just closing.
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(4),
    });

    public async Task ForwardAsync(HttpContext http, TrafficRoute route)
    {
        if (route.Choose() is not { } pool || pool.Take() is not { } target)
        {
            await AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, "Service Temporarily Unavailable");
            return;
        }
        try
        {
            var config = new ForwarderRequestConfig { ActivityTimeout = route.IdleTimeout, Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
            var error = await forwarder.SendAsync(http, target.Address, client, config, transformer, target.Gone);
            if (error != ForwarderError.None && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                var (status, words) = http.Response.StatusCode == StatusCodes.Status504GatewayTimeout ? (http.Response.StatusCode, "Gateway Time-out") : (StatusCodes.Status502BadGateway, "Bad Gateway");
                await AnswerAsync(http, status, words);
            }
        }
        finally
        {
            pool.Return(target);
        }
    }

    public void Dispose() => client.Dispose();

    private static Task AnswerAsync(HttpContext http, int status, string words)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html";
        http.Response.Headers.Server = "awselb/2.0";
        return http.Response.WriteAsync($"<html>\r\n<head><title>{status} {words}</title></head>\r\n<body>\r\n<center><h1>{status} {words}</h1></center>\r\n</body>\r\n</html>\r\n", http.RequestAborted);
    }

    /// <summary>The headers that an application load balancer adds; Host is the client's.</summary>
    private sealed class BalancerTransformer : HttpTransformer
    {
        public override async ValueTask TransformRequestAsync(HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
        {
            await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
            var request = httpContext.Request;
            proxyRequest.Headers.Host = request.Host.Value;
            Set(proxyRequest, "X-Forwarded-For", request.Headers["X-Forwarded-For"] is { Count: > 0 } earlier ? $"{earlier}, {httpContext.Connection.RemoteIpAddress}" : $"{httpContext.Connection.RemoteIpAddress}");
            Set(proxyRequest, "X-Forwarded-Proto", "http");
            Set(proxyRequest, "X-Forwarded-Port", FormattableString.Invariant($"{httpContext.Connection.LocalPort}"));
            if (!request.Headers.ContainsKey("X-Amzn-Trace-Id"))
                Set(proxyRequest, "X-Amzn-Trace-Id", $"Root=1-{DateTimeOffset.UtcNow.ToUnixTimeSeconds():x8}-{Ids.Hex(24)}");
        }

        private static void Set(HttpRequestMessage request, string name, string value)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
