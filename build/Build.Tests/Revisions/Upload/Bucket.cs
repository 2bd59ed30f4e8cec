using Amazon.CodeDeploy;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Build.Aws;
using Cake.Core;
using LocalAws;

namespace Build.Tests.Revisions.Upload;

/// <summary>A versioned bucket on an embedded AWS of its own, and what is asked of it.</summary>
internal sealed class Bucket : IAsyncDisposable
{
    public const string Name = "artifacts";

    private readonly TempFolder state;
    private readonly LocalAwsServer server;
    private readonly AwsSession session;

    private Bucket(TempFolder state, LocalAwsServer server)
    {
        (this.state, this.server) = (state, server);
        session = new AwsSession(new AwsTarget("us-east-1", server.Endpoint, new BasicAWSCredentials(server.AccessKeyId, server.SecretAccessKey)));
        session.S3.Value.BeforeRequestEvent += (_, request) =>
        {
            lock (Requests)
                Requests.Add(((WebServiceRequestEventArgs)request).Request.GetType().Name);
        };
    }

    public Uri Endpoint => server.Endpoint;

    /// <summary>What other clients sign with.</summary>
    public (string AccessKeyId, string SecretAccessKey) Access => (server.AccessKeyId, server.SecretAccessKey);

    public AmazonS3Client S3 => session.S3.Value;

    public ICakeContext Cake { get; } = FileContext.New();

    public AmazonCodeDeployClient CodeDeploy => session.CodeDeploy.Value;

    /// <summary>Names of the requests to S3 so far.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<Bucket> StartAsync()
    {
        var state = new TempFolder();
        var bucket = new Bucket(state, await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = state.Path }));
        await bucket.S3.PutBucketAsync(Name);
        await bucket.S3.PutBucketVersioningAsync(new PutBucketVersioningRequest { BucketName = Name, VersioningConfig = new S3BucketVersioningConfig { Status = VersionStatus.Enabled } });
        bucket.Requests.Clear();
        return bucket;
    }

    /// <summary>What an object has.</summary>
    public async Task<byte[]> ReadAsync(string key)
    {
        using var response = await S3.GetObjectAsync(Name, key);
        using var content = new MemoryStream();
        await response.ResponseStream.CopyToAsync(content);
        return content.ToArray();
    }

    public async ValueTask DisposeAsync()
    {
        session.Dispose();
        await server.DisposeAsync();
        state.Dispose();
    }
}
