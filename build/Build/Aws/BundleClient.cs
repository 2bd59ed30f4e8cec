using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;
using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Aws;

/// <summary>
/// S3, to which bodies of objects go with a checksum behind them instead of a signature of every piece, where nobody stands between: over
/// TLS, and on this machine. Requests are signed as ever. Hashing them twice, here and there, took a third of the time of an upload.
/// </summary>
/// <remarks>The payload is <c>STREAMING-UNSIGNED-PAYLOAD-TRAILER</c>: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html</remarks>
public sealed class BundleClient : AmazonS3Client
{
    /// <summary>A client with these credentials.</summary>
    public BundleClient(AWSCredentials credentials, AmazonS3Config config)
        : base(credentials, config)
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public BundleClient(AmazonS3Config config)
        : base(config)
    {
    }

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        base.CustomizeRuntimePipeline(pipeline);
        pipeline.AddHandlerBefore<Signer>(new UnsignedBodies());
    }

    private sealed class UnsignedBodies : PipelineHandler
    {
        // The SDK has an option for TLS alone.
        private static readonly AWS4Signer Loopback = new(signPayload: false);

        public override Task<T> InvokeAsync<T>(IExecutionContext executionContext)
        {
            var context = executionContext.RequestContext;
            if (context.OriginalRequest is PutObjectRequest or UploadPartRequest && context.Request.TrailingHeaders is { Count: > 0 })
                Relieve(context);
            return base.InvokeAsync<T>(executionContext);
        }

        private static void Relieve(IRequestContext context)
        {
            if (context.Request.Endpoint.Scheme == Uri.UriSchemeHttps)
                context.Request.DisablePayloadSigning = true;
            else if (context.Request.Endpoint.IsLoopback)
                context.Signer = Loopback;
            else
                return;
            context.Request.UseChunkEncoding = false; // pieces are what signatures are made of
        }
    }
}
