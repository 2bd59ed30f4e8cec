using System.Collections.Concurrent;
using System.Net;
using LocalAws.CodeCommit;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeCommit;

public class GitOverHttpTests
{
    private static readonly Scope Here = new("123456789012", "us-east-1");

    [Fact]
    public async Task A_push_can_be_cloned_and_read_through_the_api()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        await CreateAsync(aws, "demo");
        var commit = await git.PushAsync("demo", "main", ("app.js", "console.log('hi')"), ("scripts/start.sh", "#!/bin/sh\n"));
        await git.RunAsync(".", "clone", "-q", git.Url("demo"), "again");
        Assert.Equal("console.log('hi')", File.ReadAllText(git.PathOf("again/app.js")));
        var call = CallContext.ForService(Here, "me", TimeProvider.System);
        var branch = await aws.Get<GetBranch>().InvokeAsync(new("demo", "main"), call);
        Assert.Equal(commit, branch.Branch.CommitId);
        Assert.Equal("main", (await aws.Get<GetRepository>().InvokeAsync(new("demo"), call)).RepositoryMetadata.DefaultBranch);
    }

    [Fact]
    public async Task Git_credentials_of_a_user_sign_in_until_they_are_reset_or_gone()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        await CreateAsync(aws, "demo");
        await git.PushAsync("demo", "main", ("app.js", "1"));
        var call = CallContext.ForService(Here, "arn:aws:iam::123456789012:root", TimeProvider.System);
        await aws.Get<CreateUser>().InvokeAsync(new("ann", null, null, null), call);
        var made = (await aws.Get<CreateServiceSpecificCredential>().InvokeAsync(new("ann", "codecommit.amazonaws.com", null), call)).ServiceSpecificCredential;
        Task<(int ExitCode, string Output, string Errors)> Ask(string password) => git.TryAsync(
            ".", "ls-remote", git.Url("demo").Replace("http://", $"http://{Uri.EscapeDataString(made.ServiceUserName)}:{Uri.EscapeDataString(password)}@", StringComparison.Ordinal));
        Assert.Equal("ann-at-123456789012", made.ServiceUserName);
        Assert.Contains("refs/heads/main", (await Ask(made.ServicePassword)).Output, StringComparison.Ordinal);
        Assert.NotEqual(0, (await Ask("wrong")).ExitCode);
        var reset = await aws.Get<ResetServiceSpecificCredential>().InvokeAsync(new("ann", made.ServiceSpecificCredentialId), call);
        Assert.NotEqual(0, (await Ask(made.ServicePassword)).ExitCode);
        Assert.Equal(0, (await Ask(reset.ServiceSpecificCredential.ServicePassword)).ExitCode);
        await aws.Get<UpdateServiceSpecificCredential>().InvokeAsync(new("ann", made.ServiceSpecificCredentialId, "Inactive"), call);
        Assert.NotEqual(0, (await Ask(reset.ServiceSpecificCredential.ServicePassword)).ExitCode);
        Assert.Equal("DeleteConflict", (await Assert.ThrowsAsync<AwsException>(() => aws.Get<DeleteUser>().InvokeAsync(new("ann"), call))).Code);
        await aws.Get<DeleteServiceSpecificCredential>().InvokeAsync(new("ann", made.ServiceSpecificCredentialId), call);
        Assert.Empty((await aws.Get<ListServiceSpecificCredentials>().InvokeAsync(new("ann", null, null, null, null), call)).ServiceSpecificCredentials);
    }

    [Fact]
    public async Task Each_reference_that_a_push_moves_becomes_an_event()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        await CreateAsync(aws, "demo");
        var seen = new BlockingCollection<AwsEvent>();
        await using var subscription = aws.Get<EventBus>().Subscribe((each, _) => Task.Run(() => seen.Add(each), CancellationToken.None));
        var commit = await git.PushAsync("demo", "main", ("a.txt", "1"));
        var created = seen.Take();
        Assert.Equal("CodeCommit Repository State Change", created.DetailType);
        Assert.Equal("referenceCreated", (string?)created.Detail["event"]);
        Assert.Equal("main", (string?)created.Detail["referenceName"]);
        Assert.Equal(commit, (string?)created.Detail["commitId"]);
        await git.PushAsync("demo", "main", ("a.txt", "2"));
        var updated = seen.Take();
        Assert.Equal("referenceUpdated", (string?)updated.Detail["event"]);
        Assert.Equal(commit, (string?)updated.Detail["oldCommitId"]);
        Assert.Empty(seen);
    }

    [Fact]
    public async Task A_force_push_replaces_history_and_a_fetch_sees_it()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        await CreateAsync(aws, "demo");
        await git.PushAsync("demo", "main", ("a.txt", "1"));
        await git.RunAsync(".", "clone", "-q", git.Url("demo"), "again");
        await git.RunAsync("demo", "commit", "-q", "--amend", "-m", "Other");
        await git.RunAsync("demo", "push", "-q", "--force", "origin", "main");
        await git.RunAsync("again", "fetch", "-q");
        Assert.Equal("Other", (await git.RunAsync("again", "log", "-1", "--format=%s", "origin/main")).Trim());
    }

    [Fact]
    public async Task A_pack_of_a_hundred_megabytes_goes_through_in_chunks()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        await CreateAsync(aws, "demo");
        await git.RunAsync(".", "clone", "-q", git.Url("demo"), "demo");
        // Nothing would become smaller; git shall not spend its time on trying.
        await git.RunAsync("demo", "config", "core.compression", "0");
        var bytes = new byte[100 * 1024 * 1024];
        new Random(7).NextBytes(bytes);
        await File.WriteAllBytesAsync(git.PathOf("demo/large.bin"), bytes);
        await git.PushAsync("demo", "main", ("a.txt", "1"));
        await git.RunAsync(".", "clone", "-q", git.Url("demo"), "again");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(git.PathOf("again/large.bin")));
    }

    [Fact]
    public async Task A_wrong_secret_is_refused()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws) { SecretAccessKey = "wrong" };
        await CreateAsync(aws, "demo");
        var (exitCode, _, errors) = await git.TryAsync(".", "clone", git.Url("demo"), "demo");
        Assert.Equal(128, exitCode);
        Assert.Contains("Authentication failed", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_that_is_not_there_is_not_found_rather_than_forbidden()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "demo", "eu-west-1");
        using var git = new GitClient(aws);
        var (_, _, errors) = await git.TryAsync(".", "clone", git.Url("demo"), "demo");
        Assert.Contains("not found", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Authentication", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_signature_decides_between_repositories_of_one_name_in_two_regions()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "demo");
        await CreateAsync(aws, "demo", "eu-west-1");
        using var there = new GitClient(aws, "eu-west-1");
        await there.PushAsync("demo", "main", ("a.txt", "europe"));
        using var here = new GitClient(aws);
        await here.RunAsync(".", "clone", "-q", here.Url("demo"), "demo");
        Assert.False(File.Exists(here.PathOf("demo/a.txt")));
    }

    [Theory]
    [InlineData("/v1/repos/demo/HEAD")]
    [InlineData("/v1/repos/demo/objects/info/packs")]
    [InlineData("/v1/repos/demo/info/refs")]
    [InlineData("/v1/repos/demo/info/refs?service=git-upload-archive")]
    [InlineData("/v1/repos/demo/info/refs?service=git-upload-pack&x=1")]
    [InlineData("/v1/repos/..%2f..%2fdemo/info/refs")]
    public async Task Nothing_but_the_smart_protocol_is_served(string path)
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "demo");
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(aws.Endpoint, path));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Without_credentials_git_is_asked_for_them()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "demo");
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(aws.Endpoint, "/v1/repos/demo/info/refs?service=git-upload-pack"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("credential-helper", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<CreateRepositoryResponse> CreateAsync(TestAws aws, string name, string region = "us-east-1") =>
        aws.Get<CreateRepository>().InvokeAsync(new(name, null, null), CallContext.ForService(Here with { Region = region }, "me", TimeProvider.System));
}
