using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.SecretsManager;

public class SecretTests
{
    private static CallContext Call => CallContext.ForService(
        new Scope("123456789012", "us-east-1"),
        "arn:aws:iam::123456789012:root",
        TimeProvider.System
    );

    private static async Task<string> CreateAsync(TestAws aws, string name, string value = "v1") =>
        (await aws.Get<CreateSecret>().InvokeAsync(new CreateSecretRequest { Name = name, SecretString = value }, Call)).ARN;

    private static async Task<string?> ValueAsync(TestAws aws, string id, string? stage = null) =>
        (await aws.Get<GetSecretValue>().InvokeAsync(new(id, null, stage), Call)).SecretString;

    private static async Task<AwsException> ErrorAsync(Func<Task> work) => await Assert.ThrowsAsync<AwsException>(work);

    [AwsCliFact]
    public async Task The_cli_creates_reads_and_lists()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync(
            "secretsmanager",
            "create-secret",
            "--name",
            "app/token",
            "--secret-string",
            """{"token":"abc"}""",
            "--tags",
            "Key=team,Value=web"
        );

        var value = await aws.Cli.JsonAsync("secretsmanager", "get-secret-value", "--secret-id", "app/token");
        var listed = await aws.Cli.JsonAsync("secretsmanager", "list-secrets", "--filters", "Key=name,Values=app");

        Assert.Equal("""{"token":"abc"}""", (string?)value["SecretString"]);
        Assert.Matches("^arn:aws:secretsmanager:us-east-1:123456789012:secret:app/token-[A-Z0-9]{6}$", (string?)value["ARN"]);
        Assert.Equal("web", (string?)listed["SecretList"]![0]!["Tags"]![0]!["Value"]);
    }

    [Fact]
    public async Task A_new_value_becomes_current_and_the_old_one_previous()
    {
        await using var aws = await TestAws.StartAsync();
        var arn = await CreateAsync(aws, "s");
        await aws.Get<PutSecretValue>().InvokeAsync(new("s", null, null, "v2", null), Call);

        Assert.Equal(
            ["v2", "v1", "v2", "v2"],
            [await ValueAsync(aws, "s"), await ValueAsync(aws, "s", "AWSPREVIOUS"), await ValueAsync(aws, arn), await ValueAsync(aws, arn[..^7])]
        );
    }

    [Fact]
    public async Task A_stage_moves_only_from_the_version_that_is_named()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "s");
        await aws.Get<PutSecretValue>().InvokeAsync(new("s", "12345678901234567890123456789012", null, "v2", ["MINE"]), Call);
        var current = (await aws.Get<GetSecretValue>().InvokeAsync(new("s", null, null), Call)).VersionId;

        var error = await ErrorAsync(() =>
            aws.Get<UpdateSecretVersionStage>().InvokeAsync(new("s", "AWSCURRENT", null, "12345678901234567890123456789012"), Call)
        );
        await aws.Get<UpdateSecretVersionStage>().InvokeAsync(new("s", "AWSCURRENT", current, "12345678901234567890123456789012"), Call);

        Assert.Equal("InvalidParameterException", error.Code);
        Assert.Equal(["v2", "v1", "v2"], [await ValueAsync(aws, "s"), await ValueAsync(aws, "s", "AWSPREVIOUS"), await ValueAsync(aws, "s", "MINE")]);
    }

    [Fact]
    public async Task A_deleted_secret_can_be_restored_until_its_window_ends()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "s");
        await aws.Get<DeleteSecret>().InvokeAsync(new("s", 7, null), Call);

        Assert.Equal("InvalidRequestException", (await ErrorAsync(() => ValueAsync(aws, "s"))).Code);
        Assert.Contains("already scheduled for deletion", (await ErrorAsync(() => CreateAsync(aws, "s"))).Message, StringComparison.Ordinal);
        await aws.Get<RestoreSecret>().InvokeAsync(new("s"), Call);
        Assert.Equal("v1", await ValueAsync(aws, "s"));
        await aws.Get<DeleteSecret>().InvokeAsync(new("s", null, true), Call);
        Assert.Equal("ResourceNotFoundException", (await ErrorAsync(() => ValueAsync(aws, "s"))).Code);
    }

    [Fact]
    public async Task Stages_that_move_are_told_to_EventBridge()
    {
        await using var aws = await TestAws.StartAsync();
        var told = System.Threading.Channels.Channel.CreateUnbounded<AwsEvent>();
        await using var subscription = aws.Get<EventBus>().Subscribe(async (happened, cancellation) =>
        {
            if (happened.DetailType == "Secret Label Updated")
                await told.Writer.WriteAsync(happened, cancellation);
        });
        var arn = await CreateAsync(aws, "s");
        await aws.Get<PutSecretValue>().InvokeAsync(new("s", new string('a', 32), null, "v2", ["AWSPENDING"]), Call);
        await aws.Get<PutSecretValue>().InvokeAsync(new("s", new string('b', 32), null, "v3", ["MINE"]), Call);
        await aws.Get<PutSecretValue>().InvokeAsync(new("s", new string('c', 32), null, "v4", null), Call);

        var events = new[] { await told.Reader.ReadAsync(TestContext.Current.CancellationToken), await told.Reader.ReadAsync(TestContext.Current.CancellationToken) };
        Assert.Equal(
            [("MINE", new string('b', 32)), ("AWSCURRENT", new string('c', 32))], events.Select(each => ((string)each.Detail["labelUpdated"]!, (string)each.Detail["versionId"]!)));
        Assert.Equal(("s", arn), ((string?)events[1].Detail["name"], Assert.Single(events[1].Resources)));
    }

    [Fact]
    public async Task With_force_a_secret_that_is_not_there_is_not_missed()
    {
        await using var aws = await TestAws.StartAsync();
        var arn = await CreateAsync(aws, "s");
        Task<DeleteSecretResponse> Delete(string id, bool force) => aws.Get<DeleteSecret>().InvokeAsync(new(id, null, force), Call);

        Assert.Equal(arn, (await Delete(arn, force: true)).ARN);
        var again = await Delete("s", force: true);
        Assert.Equal("s", again.Name);
        Assert.StartsWith("arn:aws:secretsmanager:us-east-1:123456789012:secret:s-", again.ARN, StringComparison.Ordinal);
        Assert.Equal(arn, (await Delete(arn, force: true)).ARN);
        Assert.Equal("none", (await Delete("arn:aws:secretsmanager:us-east-1:123456789012:none", force: true)).Name);
        Assert.Equal("ResourceNotFoundException", (await ErrorAsync(() => Delete("s", force: false))).Code);
    }

    [Fact]
    public async Task The_same_request_again_changes_nothing_and_another_value_with_its_token_is_refused()
    {
        await using var aws = await TestAws.StartAsync();
        await CreateAsync(aws, "s");
        var token = new string('a', 32);
        Task Put(string value) => aws.Get<PutSecretValue>().InvokeAsync(new("s", token, null, value, null), Call);
        await Put("v2");
        await Put("v2");

        Assert.Equal("ResourceExistsException", (await ErrorAsync(() => Put("v3"))).Code);
        Assert.Equal(2, (await aws.Get<ListSecretVersionIds>().InvokeAsync(new("s", null, null, true), Call)).Versions.Count);
    }

    [Fact]
    public async Task A_random_password_has_every_kind_and_nothing_excluded()
    {
        await using var aws = await TestAws.StartAsync();

        var password = (await aws.Get<GetRandomPassword>().InvokeAsync(new(8, "abcABC", null, true, null, null, null, null), Call)).RandomPassword;

        Assert.Equal(8, password.Length);
        Assert.True(
            password.Any(char.IsAsciiLetterLower)
                && password.Any(char.IsAsciiLetterUpper)
                && password.Any(char.IsAsciiDigit)
                && !password.Any("abcABC!".Contains)
        );
    }
}
