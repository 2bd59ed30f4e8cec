using System.Net;
using System.Text;
using Amazon.S3.Model;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class WireTests
{
    [Fact]
    public async Task A_bucket_can_be_named_in_the_host()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("in-the-host");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "in-the-host", Key = "a/b", ContentBody = "hello" });
        var config = new Amazon.S3.AmazonS3Config { ServiceURL = $"http://s3.localhost:{aws.Endpoint.Port}", AuthenticationRegion = "us-east-1" };
        using var hosted = new Amazon.S3.AmazonS3Client(aws.Server.AccessKeyId, aws.Server.SecretAccessKey, config);
        var url = await hosted.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = "in-the-host", Key = "a/b", Expires = DateTime.UtcNow.AddMinutes(5), Protocol = Amazon.S3.Protocol.HTTP });
        Assert.StartsWith("http://in-the-host.s3.localhost", url, StringComparison.Ordinal);
        // Not every resolver knows that names below localhost are loopback.
        using var handler = new SocketsHttpHandler { ConnectCallback = async (_, cancellation) => await LoopbackAsync(aws.Endpoint.Port, cancellation) };
        using var http = new HttpClient(handler);
        Assert.Equal("hello", await http.GetStringAsync(new Uri(url)));
    }

    [Fact]
    public async Task Errors_say_what_and_which_in_xml()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("errors");
        using var http = new HttpClient();
        var url = await s3.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = "errors", Key = "no such/key", Expires = DateTime.UtcNow.AddMinutes(5) });
        var answer = await http.GetAsync(new Uri(url.Replace("https:", "http:", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<Code>NoSuchKey</Code>", body, StringComparison.Ordinal);
        Assert.Contains("<Key>no such/key</Key>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        await using (var server = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder.File("state") }))
        {
            using var s3 = new Amazon.S3.AmazonS3Client(
                server.AccessKeyId, server.SecretAccessKey, new Amazon.S3.AmazonS3Config { ServiceURL = server.Endpoint.ToString(), AuthenticationRegion = "us-east-1", ForcePathStyle = true });
            await s3.PutBucketAsync("broken");
            var url = await s3.GetPreSignedURLAsync(new GetPreSignedUrlRequest { BucketName = "broken", Key = "k", Verb = Amazon.S3.HttpVerb.PUT, Expires = DateTime.UtcNow.AddMinutes(5) });
            using (var connection = await LoopbackAsync(server.Endpoint.Port, CancellationToken.None))
            {
                var head = $"PUT {new Uri(url).PathAndQuery} HTTP/1.1\r\nHost: {server.Endpoint.Authority}\r\nContent-Length: 1000000\r\n\r\nonly this";
                await connection.WriteAsync(Encoding.ASCII.GetBytes(head));
            }
            Assert.Null((await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "broken" })).S3Objects);
        }
        Assert.Empty(Directory.EnumerateFiles(folder.File("state/s3"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task EventBridge_is_told_of_objects_when_the_bucket_asks_for_it()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("told");
        var seen = System.Threading.Channels.Channel.CreateUnbounded<AwsEvent>();
        await using var subscription = aws.Get<EventBus>().Subscribe(async (each, cancellation) => await seen.Writer.WriteAsync(each, cancellation));
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "before", ContentBody = "x" });
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "told", EventBridgeConfiguration = new EventBridgeConfiguration() });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "after", ContentBody = "xyz" });
        var happened = await seen.Reader.ReadAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        Assert.Equal("Object Created", happened.DetailType);
        Assert.Equal("after", (string?)happened.Detail["object"]!["key"]);
        Assert.Equal(3, (long?)happened.Detail["object"]!["size"]);
    }

    [Fact]
    public async Task Files_that_nothing_refers_to_are_swept_away_at_the_next_start()
    {
        using var folder = new TempFolder();
        var options = new LocalAwsOptions { StateFolder = folder.File("state") };
        await (await LocalAwsServer.StartAsync(options)).DisposeAsync();
        var orphan = folder.File("state/s3/objects/ab/abcdef");
        var half = folder.File("state/s3/incoming/012345");
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        await File.WriteAllTextAsync(orphan, "orphan");
        await File.WriteAllTextAsync(half, "half");
        await using var again = await LocalAwsServer.StartAsync(options);
        await again.Get<LocalAws.S3.Storage.OrphanSweep>().ExecuteTask!;
        Assert.False(File.Exists(orphan));
        Assert.False(File.Exists(half));
    }

    private static async Task<Stream> LoopbackAsync(int port, CancellationToken cancellation)
    {
        var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
    }
}
