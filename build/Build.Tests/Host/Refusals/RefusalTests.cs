namespace Build.Tests.Host.Refusals;

/// <summary>What a user reads when AWS, or this machine, does not let the build do something: what failed, on what, and the next step; and the exit code.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Fact]
    public async Task Missing_credentials_are_one_line_with_the_ways_to_get_some() => Said(
        await RunAsync(new() { ["AWS_CONFIG_FILE"] = "/nonexistent", ["AWS_SHARED_CREDENTIALS_FILE"] = "/nonexistent", ["AWS_EC2_METADATA_DISABLED"] = "true" }, "--target=Plan", "--cloud=aws"), 2,
        "Error: No AWS credentials work for region us-east-1: there are none in the environment (AWS_ACCESS_KEY_ID), in the default profile, or of an instance or container. Sign in with 'aws sso login'");

    [Fact]
    public async Task Without_a_network_it_says_where_it_wanted_to_go() => Said(
        await RunAsync(Keys("http://127.0.0.1:9"), "--target=Status", "--cloud=aws"), 1,
        "Error: AWS cannot be reached: Connection refused (127.0.0.1:9). Check the network, the proxy (HTTPS_PROXY) and AWS_ENDPOINT_URL, then run the same command again");

    [Theory]
    [InlineData("Status", "is not authorized to perform: GetPipelineState. The identity shown above lacks this permission")]
    [InlineData("Provision-Roles", "is not authorized to perform: GetRole. The identity shown above lacks this permission")]
    public async Task A_missing_permission_names_the_action(string target, string message)
    {
        await using var aws = await RefusingAws.StartAsync();
        Said(await RunAsync(Keys(aws.Url), $"--target={target}", "--cloud=aws"), 1, message);
    }

    [Fact]
    public async Task A_bucket_that_is_refused_may_be_another_account_s_or_lack_a_permission_that_is_named()
    {
        await using var aws = await RefusingAws.StartAsync();
        Said(await RunAsync(Keys(aws.Url), "--target=Provision-Storage", "--cloud=aws", "--storage-bucket=taken"), 2,
            "Error: The bucket name taken is taken by another account, or a permission is missing here: s3:GetBucketPolicy, s3:GetBucketPublicAccessBlock, s3:GetBucketTagging, s3:GetBucketVersioning, "
            + "s3:GetEncryptionConfiguration, s3:GetLifecycleConfiguration on arn:aws:s3:::taken. Have that granted, or set storage.bucket");
    }

    [Fact]
    public async Task A_settings_file_that_was_named_must_be_there() => Said(
        await build.RunAsync("--target=Plan", "--settings=nowhere.json"), 2, "Error: There is no settings file nowhere.json (--settings, from the checkout's root).");

    [Fact]
    public async Task A_port_in_use_is_named_with_the_way_out()
    {
        await using var aws = await RefusingAws.StartAsync();
        var port = new Uri(aws.Url).Port;
        Said(await build.RunAsync("--target=Local-Aws", $"--port={port}"), 2, "address already in use", $"(--port {port}; without it, a free port is taken)");
    }

    [Fact]
    public async Task A_state_folder_that_cannot_be_one_is_named()
    {
        var file = build.Checkout.Write("file", "");
        Said(await build.RunAsync("--target=Plan", $"--state={file}"), 2, "cannot be started with its state in ", "file");
    }

    private static Dictionary<string, string?> Keys(string url) => new() { ["AWS_ENDPOINT_URL"] = url, ["AWS_ACCESS_KEY_ID"] = "AKIAEXAMPLE", ["AWS_SECRET_ACCESS_KEY"] = "secret" };

    private static void Said(CommandResult result, int exitCode, params string[] parts)
    {
        Assert.All(parts, part => Assert.Contains(part, result.Error, StringComparison.Ordinal));
        Assert.Equal(exitCode, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> RunAsync(Dictionary<string, string?> environment, params string[] arguments)
    {
        string[] hidden = ["AWS_PROFILE", "AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_WEB_IDENTITY_TOKEN_FILE"];
        var all = hidden.Where(name => !environment.ContainsKey(name)).Select(name => KeyValuePair.Create(name, (string?)null)).Concat(environment).Append(new("NO_COLOR", "1"));
        return (build.Command(arguments) with { Environment = new Dictionary<string, string?>(all) }).RunAsync();
    }
}
