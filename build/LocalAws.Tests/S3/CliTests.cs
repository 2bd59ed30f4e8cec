using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class CliTests
{
    [AwsCliFact]
    public async Task Buckets_are_made_listed_and_removed_from_their_own_region()
    {
        await using var aws = await TestAws.StartAsync();
        var ireland = new AwsCli(aws.Server, "eu-west-1");
        Assert.Equal(0, (await ireland.RunAsync("s3", "mb", "s3://my-codepipeline-artifacts-eu")).ExitCode);
        Assert.Equal("eu-west-1", (string?)(await ireland.JsonAsync("s3api", "get-bucket-location", "--bucket", "my-codepipeline-artifacts-eu"))["LocationConstraint"]);
        Assert.Contains("my-codepipeline-artifacts-eu", (await aws.Cli.RunAsync("s3", "ls")).Output, StringComparison.Ordinal);
        Assert.Contains("BucketAlreadyOwnedByYou", await ireland.ErrorAsync("s3", "mb", "s3://my-codepipeline-artifacts-eu"), StringComparison.Ordinal);
        Assert.Equal(0, (await ireland.RunAsync("s3", "rb", "s3://my-codepipeline-artifacts-eu")).ExitCode);
        Assert.Contains("NoSuchBucket", await ireland.ErrorAsync("s3", "ls", "s3://my-codepipeline-artifacts-eu"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_client_of_another_region_is_led_to_the_buckets_own()
    {
        await using var aws = await TestAws.StartAsync();
        await new AwsCli(aws.Server, "eu-west-1").RunAsync("s3", "mb", "s3://far-away");
        var (exitCode, _, error) = await aws.Cli.RunAsync("s3", "ls", "s3://far-away");
        Assert.True(exitCode == 0, error);
    }

    [AwsCliFact]
    public async Task Folders_go_up_and_come_down_as_they_were()
    {
        using var folder = new TempFolder();
        await using var aws = await TestAws.StartAsync();
        Directory.CreateDirectory(folder.File("up/sub folder"));
        await File.WriteAllTextAsync(folder.File("up/index.html"), "<p>hello</p>");
        await File.WriteAllBytesAsync(folder.File("up/sub folder/ünï+cödé&.bin"), new byte[9 * 1024 * 1024]);
        await aws.Cli.JsonAsync("s3api", "create-bucket", "--bucket", "folders");
        var up = await aws.Cli.RunAsync("s3", "sync", folder.File("up"), "s3://folders/site/");
        Assert.True(up.ExitCode == 0, up.Error);
        var down = await aws.Cli.RunAsync("s3", "sync", "s3://folders/site", folder.File("down"));
        Assert.True(down.ExitCode == 0, down.Error);
        Assert.Equal("<p>hello</p>", await File.ReadAllTextAsync(folder.File("down/index.html")));
        Assert.Equal(9 * 1024 * 1024, new FileInfo(folder.File("down/sub folder/ünï+cödé&.bin")).Length);
        var head = await aws.Cli.JsonAsync("s3api", "head-object", "--bucket", "folders", "--key", "site/index.html");
        Assert.Equal("text/html", (string?)head["ContentType"]);
        Assert.Equal("AES256", (string?)head["ServerSideEncryption"]);
        Assert.Equal(0, (await aws.Cli.RunAsync("s3", "rb", "--force", "s3://folders")).ExitCode);
    }

    [AwsCliFact]
    public async Task A_presigned_url_works_without_credentials_until_it_is_changed()
    {
        using var folder = new TempFolder();
        await using var aws = await TestAws.StartAsync();
        await File.WriteAllTextAsync(folder.File("a.txt"), "signed");
        await aws.Cli.JsonAsync("s3api", "create-bucket", "--bucket", "presigned");
        await aws.Cli.JsonAsync("s3api", "put-object", "--bucket", "presigned", "--key", "a b.txt", "--body", folder.File("a.txt"));
        var url = (await aws.Cli.RunAsync("s3", "presign", "s3://presigned/a b.txt")).Output.Trim();
        using var http = new HttpClient();
        Assert.Equal("signed", await http.GetStringAsync(new Uri(url)));
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await http.GetAsync(new Uri(url.Replace("a%20b", "a%20c", StringComparison.Ordinal)))).StatusCode);
    }
}
