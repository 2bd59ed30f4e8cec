using System.Diagnostics;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Clients;

/// <summary>A real curl, which signs by itself (<c>--aws-sigv4</c>).</summary>
public class CurlTests(SharedAws served) : IClassFixture<SharedAws>
{
    [Fact]
    public async Task It_calls_operations_of_the_query_protocol()
    {
        var (status, text) = await CurlAsync("aws:amz:us-east-1:sts", "/", "--data", "Action=GetCallerIdentity&Version=2011-06-15");
        Assert.Equal((200, true), (status, text.Contains("<Arn>arn:aws:iam::123456789012:root</Arn>", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_calls_operations_of_the_JSON_protocol()
    {
        var (status, text) = await CurlAsync(
            "aws:amz:eu-west-1:codepipeline", "/", "-H", "X-Amz-Target: CodePipeline_20150709.ListPipelines", "-H", "Content-Type: application/x-amz-json-1.1", "--data", "{}");
        Assert.Equal((200, """{"pipelines":[]}"""), (status, text));
    }

    [Fact]
    public async Task It_puts_and_gets_objects()
    {
        using var folder = new TempFolder();
        var bytes = new byte[3_000_000];
        new Random(3).NextBytes(bytes);
        await File.WriteAllBytesAsync(folder.File("up"), bytes, TestContext.Current.CancellationToken);
        const string scope = "aws:amz:us-east-1:s3";
        Assert.Equal(200, (await CurlAsync(scope, "/curls-bucket", "-X", "PUT")).Status);
        // Larger than a megabyte: curl waits for 100 Continue by itself.
        Assert.Equal(200, (await CurlAsync(scope, "/curls-bucket/a/key", "-H", "x-amz-content-sha256: UNSIGNED-PAYLOAD", "-T", folder.File("up"))).Status);
        Assert.Equal(200, (await CurlAsync(scope, "/curls-bucket/a/key", "-o", folder.File("down"))).Status);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(folder.File("down"), TestContext.Current.CancellationToken));
        Assert.Equal(206, (await CurlAsync(scope, "/curls-bucket/a/key", "-r", "10-19", "-o", folder.File("part"))).Status);
        Assert.Equal(bytes[10..20], await File.ReadAllBytesAsync(folder.File("part"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        var (status, text) = await CurlAsync("aws:amz:us-east-1:sts", "/", "--data", "Action=GetCallerIdentity&Version=2011-06-15", "--user", $"{served.Aws.Server.AccessKeyId}:wrong");
        Assert.Equal((403, true), (status, text.Contains("<Code>SignatureDoesNotMatch</Code>", StringComparison.Ordinal)));
    }

    private async Task<(int Status, string Text)> CurlAsync(string scope, string path, params string[] arguments)
    {
        var server = served.Aws.Server;
        string[] user = arguments.Contains("--user") ? [] : ["--user", $"{server.AccessKeyId}:{server.SecretAccessKey}"];
        var start = new ProcessStartInfo("curl", ["-sS", "--aws-sigv4", scope, .. user, "-w", "\n%{http_code}", .. arguments, $"{server.Endpoint.ToString().TrimEnd('/')}{path}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        var end = output.LastIndexOf('\n');
        return (int.Parse(output[(end + 1)..], System.Globalization.CultureInfo.InvariantCulture), output[..end]);
    }
}
