using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.SecretsManager;
using LocalAws.Ssm;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ssm;

public class ParameterTests
{
    private static CallContext Call => CallContext.ForService(
        new Scope("123456789012", "us-east-1"),
        "arn:aws:iam::123456789012:root",
        TimeProvider.System
    );

    private static async Task PutAsync(TestAws aws, string name, string value, string? type = "String", bool overwrite = false) =>
        await aws.Get<PutParameter>()
            .InvokeAsync(
                new PutParameterRequest
                {
                    Name = name,
                    Value = value,
                    Type = type,
                    Overwrite = overwrite,
                },
                Call
            );

    private static async Task<string> CodeAsync(Func<Task> work) => (await Assert.ThrowsAsync<AwsException>(work)).Code;

    [AwsCliFact]
    public async Task The_cli_reads_back_what_it_puts()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync(
            "ssm",
            "put-parameter",
            "--name",
            "/app/db/password",
            "--value",
            "s3cret",
            "--type",
            "SecureString",
            "--tags",
            "Key=team,Value=web"
        );

        var hidden = (await aws.Cli.JsonAsync("ssm", "get-parameter", "--name", "/app/db/password"))["Parameter"]!;
        var shown = (await aws.Cli.JsonAsync("ssm", "get-parameters-by-path", "--path", "/app", "--recursive", "--with-decryption"))["Parameters"]![0]!;

        Assert.NotEqual("s3cret", (string?)hidden["Value"]);
        Assert.Equal("arn:aws:ssm:us-east-1:123456789012:parameter/app/db/password", (string?)hidden["ARN"]);
        Assert.Equal("s3cret", (string?)shown["Value"]);
    }

    [Fact]
    public async Task A_SecureString_is_not_in_the_state_in_clear_text_and_its_key_is_the_owners_alone()
    {
        using var folder = new TempFolder();
        await using (var aws = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder.Path }))
            await aws.Get<PutParameter>()
                .InvokeAsync(
                    new PutParameterRequest
                    {
                        Name = "p",
                        Value = "clear-text-of-the-secret",
                        Type = "SecureString",
                    },
                    Call
                );

        Assert.All(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("clear-text-of-the-secret", File.ReadAllText(file, System.Text.Encoding.Latin1), StringComparison.Ordinal)
        );
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("secrets.key")));
    }

    [Fact]
    public async Task Versions_count_up_and_are_selected_by_number_and_label()
    {
        await using var aws = await TestAws.StartAsync();
        await PutAsync(aws, "p", "one");
        await PutAsync(aws, "p", "two", type: null, overwrite: true);
        await aws.Get<LabelParameterVersion>().InvokeAsync(new("p", 1, ["first", "1bad"]), Call);

        async Task<string> Value(string name) => (await aws.Get<GetParameter>().InvokeAsync(new(name, null), Call)).Parameter.Value;

        Assert.Equal(["two", "one", "one"], [await Value("p"), await Value("p:1"), await Value("p:first")]);
        Assert.Equal("ParameterVersionNotFound", await CodeAsync(() => Value("p:7")));
        var history = await aws.Get<GetParameterHistory>().InvokeAsync(new("p", null, null, null), Call);
        Assert.Equal(["one first", "two "], history.Parameters.Select(version => $"{version.Value} {string.Join(',', version.Labels)}"));
    }

    [Fact]
    public async Task What_AWS_refuses_is_refused()
    {
        await using var aws = await TestAws.StartAsync();
        await PutAsync(aws, "p", "one");

        Assert.Equal("ParameterAlreadyExists", await CodeAsync(() => PutAsync(aws, "p", "two")));
        Assert.Equal("ValidationException", await CodeAsync(() => PutAsync(aws, "aws-mine", "x")));
        Assert.Equal("ValidationException", await CodeAsync(() => PutAsync(aws, "a/b", "x")));
        Assert.Equal("ValidationException", await CodeAsync(() => PutAsync(aws, "big", new string('x', 4097))));
        Assert.Equal("HierarchyLevelLimitExceededException", await CodeAsync(() => PutAsync(aws, string.Concat(Enumerable.Repeat("/l", 16)), "x")));
        Assert.Equal("ParameterNotFound", await CodeAsync(() => aws.Get<GetParameter>().InvokeAsync(new("nope", null), Call)));
        Assert.Equal(
            "ParameterPatternMismatchException",
            await CodeAsync(() =>
                aws.Get<PutParameter>()
                    .InvokeAsync(
                        new PutParameterRequest
                        {
                            Name = "n",
                            Value = "x",
                            Type = "String",
                            AllowedPattern = "^[0-9]+$",
                        },
                        Call
                    )
            )
        );
    }

    [Fact]
    public async Task A_path_lists_its_level_or_all_below_in_pages()
    {
        await using var aws = await TestAws.StartAsync();
        foreach (var name in new[] { "/a/1", "/a/2", "/a/b/3", "/ab/4" })
            await PutAsync(aws, name, name);

        async Task<GetParametersByPathResult> List(bool recursive, string? token = null) =>
            await aws.Get<GetParametersByPath>().InvokeAsync(new("/a", recursive, null, null, 2, token), Call);

        Assert.Equal(["/a/1", "/a/2"], (await List(false)).Parameters.Select(each => each.Name));
        var first = await List(true);
        Assert.Equal(["/a/b/3"], (await List(true, first.NextToken)).Parameters.Select(each => each.Name));
    }

    [Fact]
    public async Task An_advanced_parameter_stays_one_and_values_nest_no_others()
    {
        await using var aws = await TestAws.StartAsync();
        using var ssm = aws.Ssm();
        Task<Amazon.SimpleSystemsManagement.Model.PutParameterResponse> Put(string value, string? tier = null) => ssm.PutParameterAsync(
            new() { Name = "p", Value = value, Type = "String", Overwrite = true, Tier = tier });
        await Put(new string('x', 5000), "Advanced");

        var downgraded = await Assert.ThrowsAnyAsync<Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementException>(() => Put("small", "Standard"));
        Assert.StartsWith("This parameter uses the advanced-parameter tier.", downgraded.Message, StringComparison.Ordinal);
        Assert.Equal(("ValidationException", "Advanced"), (downgraded.ErrorCode, (await Put("small")).Tier.Value));
        var nested = await Assert.ThrowsAnyAsync<Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementException>(() => Put("a {{ssm:other}}"));
        Assert.Equal("Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.", nested.Message);
        await Put("""{"a":{"b":{"c":1}}}""");
    }

    [Fact]
    public async Task A_reference_leads_to_a_secret_that_is_shown_decrypted_alone()
    {
        await using var aws = await TestAws.StartAsync();
        using var ssm = aws.Ssm();
        var made = await aws.Get<CreateSecret>().InvokeAsync(new CreateSecretRequest { Name = "app/db", SecretString = "s3cret" }, Call);
        await aws.Get<PutSecretValue>().InvokeAsync(new("app/db", null, null, "newer", null), Call);
        const string Name = "/aws/reference/secretsmanager/app/db";
        async Task<string> Value(string name) => (await ssm.GetParameterAsync(new() { Name = name, WithDecryption = true })).Parameter.Value;

        Assert.Equal(["newer", "s3cret", "s3cret"], [await Value(Name), await Value(Name + ":AWSPREVIOUS"), await Value($"{Name}:{made.VersionId}")]);
        var several = await ssm.GetParametersAsync(new() { Names = [Name, "/aws/reference/secretsmanager/none"], WithDecryption = true });
        var found = Assert.Single(several.Parameters);
        Assert.Equal(("SecureString", made.ARN, Name), (found.Type.Value, found.ARN, found.Name));
        Assert.Equal("app/db", (string?)System.Text.Json.Nodes.JsonNode.Parse(found.SourceResult)!["name"]);
        Assert.Equal(["/aws/reference/secretsmanager/none"], several.InvalidParameters);
        await Assert.ThrowsAsync<Amazon.SimpleSystemsManagement.Model.ParameterNotFoundException>(() => Value("/aws/reference/secretsmanager/none"));
        var hidden = await Assert.ThrowsAnyAsync<Amazon.SimpleSystemsManagement.AmazonSimpleSystemsManagementException>(() => ssm.GetParameterAsync(new() { Name = Name }));
        Assert.Equal("WithDecryption flag must be True for retrieving a Secret Manager secret.", hidden.Message);
    }

    [Fact]
    public async Task Public_parameters_tell_the_regions_and_which_service_is_where()
    {
        await using var aws = await TestAws.StartAsync();
        using var ssm = aws.Ssm();
        async Task<List<string>> Below(string path)
        {
            List<string> values = [];
            await foreach (var page in ssm.Paginators.GetParametersByPath(new() { Path = "/aws/service/global-infrastructure" + path }).Responses)
                values.AddRange(page.Parameters.Select(parameter => parameter.Value));
            return values;
        }

        Assert.Equal(AwsRegions.All, await Below("/regions"));
        Assert.Contains("codedeploy", await Below("/services"));
        Assert.Equal(AwsRegions.All.Where(region => AwsRegions.Has(region, "codebuild")), await Below("/services/codebuild/regions"));
        Assert.DoesNotContain("codebuild", await Below("/regions/ca-west-1/services"));
        Assert.Equal("eu-west-1", (await ssm.GetParameterAsync(new() { Name = "/aws/service/global-infrastructure/regions/eu-west-1" })).Parameter.Value);
    }

    [Fact]
    public async Task Changes_are_told_to_EventBridge()
    {
        await using var aws = await TestAws.StartAsync();
        using var ssm = aws.Ssm();
        var told = System.Threading.Channels.Channel.CreateUnbounded<AwsEvent>();
        await using var subscription = aws.Get<EventBus>().Subscribe(async (happened, cancellation) =>
        {
            if (happened.DetailType == "Parameter Store Change")
                await told.Writer.WriteAsync(happened, cancellation);
        });
        await ssm.PutParameterAsync(new() { Name = "/a/b", Value = "1", Type = "String", Description = "mine" });
        await ssm.PutParameterAsync(new() { Name = "/a/b", Value = "2", Overwrite = true });
        await ssm.LabelParameterVersionAsync(new() { Name = "/a/b", Labels = ["stable"] });
        await ssm.DeleteParameterAsync(new() { Name = "/a/b" });
        await PutAsync(aws, "c", "1");
        await ssm.DeleteParametersAsync(new() { Names = ["c", "none"] });

        List<AwsEvent> events = [];
        while (events.Count < 6)
            events.Add(await told.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
        Assert.Equal(["Create /a/b", "Update /a/b", "LabelParameterVersion /a/b", "Delete /a/b", "Create c", "Delete c"], events.Select(each => $"{each.Detail["operation"]} {each.Detail["name"]}"));
        Assert.Equal(("aws.ssm", "String", "mine"), (events[1].Source, (string?)events[1].Detail["type"], (string?)events[1].Detail["description"]));
        Assert.Equal("arn:aws:ssm:us-east-1:123456789012:parameter/a/b", Assert.Single(events[0].Resources));
    }

    [Fact]
    public async Task Public_parameters_name_images_that_EC2_knows()
    {
        await using var aws = await TestAws.StartAsync();

        var image = (
            await aws.Get<GetParameter>().InvokeAsync(new("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", null), Call)
        ).Parameter;

        Assert.StartsWith("ami-", image.Value, StringComparison.Ordinal);
        Assert.Equal("arn:aws:ssm:us-east-1::parameter/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", image.ARN);
    }
}
