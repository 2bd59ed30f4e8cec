using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Build.Aws;

namespace Build.Tests.Aws;

public sealed class BundleClientTests
{
    [Theory]
    [InlineData("https://s3.example.com", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")]
    [InlineData("http://127.0.0.1:4566", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")]
    [InlineData("http://s3.example.com", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")]
    public async Task Bodies_are_signed_only_where_somebody_stands_between(string endpoint, string payload)
    {
        using var wire = new Wire();
        using var s3 = new BundleClient(
            new BasicAWSCredentials("AKIAIOSFODNN7EXAMPLE", "secret"),
            new AmazonS3Config { ServiceURL = endpoint, ForcePathStyle = true, AuthenticationRegion = "us-east-1", HttpClientFactory = wire });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bundles", Key = "k", ContentBody = "bundle" }, TestContext.Current.CancellationToken);
        Assert.Equal(payload, wire.Header("x-amz-content-sha256"));
        Assert.Equal("x-amz-checksum-crc32", wire.Header("x-amz-trailer"));
        Assert.Contains("x-amz-content-sha256", wire.Header("Authorization"), StringComparison.Ordinal);
        Assert.Contains("bundle", wire.Body, StringComparison.Ordinal);
        Assert.Contains("x-amz-checksum-crc32:", wire.Body, StringComparison.Ordinal);
    }

    /// <summary>What went out, instead of a network.</summary>
    private sealed class Wire : HttpClientFactory, IDisposable
    {
        private readonly Recorder recorder = new();

        public string Body => recorder.Body;

        public string Header(string name) => recorder.Headers!.TryGetValues(name, out var values) ? string.Join(',', values) : "";

        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => new(recorder, disposeHandler: false);

        public void Dispose() => recorder.Dispose();

        private sealed class Recorder : HttpMessageHandler
        {
            public HttpRequestHeaders? Headers { get; private set; }

            public string Body { get; private set; } = "";

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                (Headers, Body) = (request.Headers, Encoding.Latin1.GetString(await request.Content!.ReadAsByteArrayAsync(cancellationToken)));
                return new HttpResponseMessage(HttpStatusCode.OK) { Headers = { ETag = new EntityTagHeaderValue("\"e\"") }, Content = new ByteArrayContent([]), RequestMessage = request };
            }
        }
    }
}
