using System.IO.Compression;
using LocalAws.CodeBuild;
using LocalAws.S3;

namespace LocalAws.Tests.CodeBuild;

public class LogsInS3Tests
{
    [Theory]
    [InlineData("DISABLED")]
    [InlineData("ENABLED")]
    public async Task A_build_tells_where_its_logs_are_and_nothing_of_logs_that_are_off(string cloudWatch)
    {
        await using var world = await BuildWorld.StartAsync();
        await world.Aws.Get<CreateBucket>().InvokeAsync(new("logs", null, null, null, null), world.Call);

        var build = await world.BuildAsync("version: 0.2\nphases: {build: {commands: ['echo into the bucket']}}", request => request with
        {
            LogsConfig = new LogsConfig
            {
                CloudWatchLogs = new CloudWatchLogsConfig { Status = cloudWatch },
                S3Logs = new S3LogsConfig { Status = "ENABLED", Location = "logs/builds" },
            },
        });

        var key = $"builds/{build.Id!.Split(':')[1]}.gz";
        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Equal($"arn:aws:s3:::logs/{key}", build.Logs!.S3LogsArn);
        Assert.Equal($"https://s3.console.aws.amazon.com/s3/object/logs/{key}?region=us-east-1", build.Logs.S3DeepLink);
        Assert.Equal(cloudWatch == "ENABLED", build.Logs is { GroupName: not null, StreamName: not null, DeepLink: not null, CloudWatchLogsArn: not null });
        Assert.Equal(cloudWatch == "DISABLED", build.Logs is { GroupName: null, StreamName: null, DeepLink: null, CloudWatchLogsArn: null });
        var call = world.Call;
        await world.Aws.Get<GetObject>().InvokeAsync(new GetObjectRequest { Bucket = "logs", Key = key }, call);
        using var packed = new MemoryStream();
        await call.ResponseBody!(packed, CancellationToken.None);
        packed.Position = 0;
        using var log = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        Assert.Contains("into the bucket", await log.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
