using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Build.Aws;

namespace Build.Benchmarks;

/// <summary>
/// The least that a client of AWS has to do: HTTP over connections that are kept, and a SigV4 signature for each request. What an SDK does on
/// top is the SDK's, so that a benchmark with it measures the server.
/// </summary>
/// <param name="access">Where to, and the key that signs.</param>
/// <param name="region">Region of the signatures.</param>
internal sealed class SignedClient(LocalAccess access, string region) : IDisposable
{
    private const string Unsigned = "UNSIGNED-PAYLOAD", SignedHeaders = "host;x-amz-content-sha256;x-amz-date";
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, PooledConnectionLifetime = Timeout.InfiniteTimeSpan })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private (string Scope, byte[] Key) last = ("", []);

    /// <summary>Calls an operation of a service that speaks awsJson.</summary>
    public async Task<byte[]> CallAsync(string service, string target, byte[] body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, access.Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.1");
        request.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        Sign(request, service, Convert.ToHexStringLower(SHA256.HashData(body)));
        using var answer = await SendAsync(request, cancellation);
        return await answer.Content.ReadAsByteArrayAsync(cancellation);
    }

    /// <summary>Calls an operation of a service that speaks awsQuery.</summary>
    public async Task<string> QueryAsync(string service, string form, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, access.Endpoint) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
        Sign(request, service, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form))));
        using var answer = await SendAsync(request, cancellation);
        return await answer.Content.ReadAsStringAsync(cancellation);
    }

    /// <summary>Sends a request to S3, whose payload is not signed; the answer's body is not read yet.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="pathAndQuery">Encoded, with parameters in the order of their names.</param>
    /// <param name="content">What is sent; null for nothing.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<HttpResponseMessage> S3Async(HttpMethod method, string pathAndQuery, HttpContent? content, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, new Uri(access.Endpoint, pathAndQuery)) { Content = content };
        Sign(request, "s3", Unsigned);
        return await SendAsync(request, cancellation);
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return answer.IsSuccessStatusCode
            ? answer
            : throw new InvalidOperationException($"{request.Method} {request.RequestUri} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellation)}");
    }

    private void Sign(HttpRequestMessage request, string service, string payloadHash)
    {
        var time = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{time.AsSpan(0, 8)}/{region}/{service}/aws4_request";
        var uri = request.RequestUri!;
        var canonical = $"{request.Method.Method}\n{uri.AbsolutePath}\n{(uri.Query.Length > 0 ? uri.Query[1..] : "")}\nhost:{uri.Authority}\nx-amz-content-sha256:{payloadHash}\nx-amz-date:{time}\n\n{SignedHeaders}\n{payloadHash}";
        var text = $"AWS4-HMAC-SHA256\n{time}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(KeyOf(scope), Encoding.UTF8.GetBytes(text)));
        request.Headers.TryAddWithoutValidation("x-amz-date", time);
        request.Headers.TryAddWithoutValidation("x-amz-content-sha256", payloadHash);
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential={access.AccessKeyId}/{scope}, SignedHeaders={SignedHeaders}, Signature={signature}");
    }

    private byte[] KeyOf(string scope)
    {
        var known = last;
        if (known.Scope == scope)
            return known.Key;
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + access.SecretAccessKey), (key, part) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part)));
        last = (scope, key);
        return key;
    }
}
