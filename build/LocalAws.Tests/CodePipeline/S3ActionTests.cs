using System.IO.Compression;
using System.Text;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Execution.Triggers;
using LocalAws.CodePipeline.Structure;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

public class S3ActionTests
{
    [Fact]
    public async Task An_object_is_taken_deployed_and_taken_again_when_it_has_a_new_version()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateBucketAsync("source");
        await client.CreateBucketAsync("site");
        var first = await client.PutObjectAsync("source", "app.zip", Zip(("index.html", "one"), ("css/a.css", "a")));
        await client.CreateAsync(Demo() with { Stages = [Stage("Source", S3Source()), Stage("Deploy", S3Deploy("site"))] });
        var done = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "SUCCEEDED"));
        Assert.Equal(first, done.ArtifactRevisions[0].RevisionId);
        Assert.Equal("one", Encoding.UTF8.GetString(await client.GetObjectAsync("site", "web/index.html")));
        Assert.Equal("a", Encoding.UTF8.GetString(await client.GetObjectAsync("site", "web/css/a.css")));

        var poller = aws.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<S3SourcePoller>().Single();
        await poller.LookAsync(CancellationToken.None);
        await client.PutObjectAsync("source", "app.zip", Zip(("index.html", "two")));
        await poller.LookAsync(CancellationToken.None);
        var again = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "SUCCEEDED"));
        Assert.Equal("PollForSourceChanges", again.Trigger.TriggerType);
        Assert.Equal("two", Encoding.UTF8.GetString(await client.GetObjectAsync("site", "web/index.html")));
    }

    [Fact]
    public async Task A_version_s_own_words_are_its_summary()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateBucketAsync("source");
        var words = new Dictionary<string, string> { ["codepipeline-artifact-revision-summary"] = "Release 7" };
        var version = await client.PutObjectAsync("source", "app.zip", Zip(("index.html", "one")), words);
        await client.CreateAsync(Demo() with { Stages = [Stage("Source", S3Source()), Stage("Approve", Approval("Yes"))] });
        var execution = await client.ExecutionAsync(await client.UntilAsync("Action", "STARTED", "Approve"));
        Assert.Equal((version, "Release 7"), (execution.ArtifactRevisions[0].RevisionId, execution.ArtifactRevisions[0].RevisionSummary));
        Assert.Equal("Release 7", (await client.StageAsync("Source")).ActionStates[0].LatestExecution!.Summary);
    }

    [Fact]
    public async Task An_artifact_is_replicated_byte_for_byte_to_the_region_of_its_action()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("index.html", "hello"));
        await client.CreateBucketAsync("artifacts-eu", "eu-west-1");
        await client.CreateBucketAsync("site-eu", "eu-west-1");
        await client.CreateAsync(Demo(Stage("Deploy", S3Deploy("site-eu") with { Region = "eu-west-1" })) with
        {
            ArtifactStore = null,
            ArtifactStores = new Dictionary<string, ArtifactStore> { ["us-east-1"] = new() { Location = "artifacts" }, ["eu-west-1"] = new() { Location = "artifacts-eu" } },
        });
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        Assert.Equal("hello", Encoding.UTF8.GetString(await client.GetObjectAsync("site-eu", "web/index.html", "eu-west-1")));
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        var copy = runs.ActionExecutionDetails[0].Input.InputArtifacts[0].S3location!;
        var original = runs.ActionExecutionDetails[1].Output.OutputArtifacts[0].S3location!;
        Assert.Equal("artifacts-eu", copy.Bucket);
        Assert.Equal(await client.GetObjectAsync("artifacts", original.Key!), await client.GetObjectAsync("artifacts-eu", copy.Key!, "eu-west-1"));
    }

    [Fact]
    public async Task Extracted_files_have_a_content_type_by_their_names_and_the_cache_control_of_the_action()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateBucketAsync("source");
        await client.CreateBucketAsync("site");
        await client.PutObjectAsync("source", "app.zip", Zip(("index.html", "one"), ("css/a.css", "a"), ("LICENSE", "b")));
        var deploy = S3Deploy("site");
        deploy = deploy with { Configuration = new Dictionary<string, string>(deploy.Configuration!) { ["CacheControl"] = "max-age=60", ["CannedACL"] = "bucket-owner-full-control" } };
        var whole = Structures.S3Deploy(("BucketName", "site"), ("Extract", "false"), ("ObjectKey", "kept.zip")) with { Name = "Keep" };
        await client.CreateAsync(Demo() with { Stages = [Stage("Source", S3Source()), Stage("Deploy", deploy, whole)] });
        await client.UntilAsync("Pipeline", "SUCCEEDED");

        async Task<(string?, string?)> HeadersAsync(string key)
        {
            var head = await aws.Get<LocalAws.S3.HeadObject>().InvokeAsync(new LocalAws.S3.HeadObjectRequest { Bucket = "site", Key = key }, client.Call);
            return (head.ContentType, head.CacheControl);
        }

        Assert.Equal(("text/html", "max-age=60"), await HeadersAsync("web/index.html"));
        Assert.Equal(("text/css", "max-age=60"), await HeadersAsync("web/css/a.css"));
        Assert.Equal(("binary/octet-stream", "max-age=60"), await HeadersAsync("web/LICENSE"));
        Assert.Equal(("application/zip", null), await HeadersAsync("kept.zip"));
    }

    [Theory]
    [InlineData("public-read", "s3:*", "The bucket does not allow ACLs")]
    [InlineData("private", "s3:PutObject", "not authorized to perform: s3:PutObjectAcl on resource: arn:aws:s3:::site/web/index.html")]
    [InlineData(null, "s3:Get*", "not authorized to perform: s3:PutObject on resource: arn:aws:s3:::site/web/index.html")]
    public async Task What_the_bucket_or_the_role_does_not_allow_fails_the_deployment(string? acl, string actions, string message)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateBucketAsync("source");
        await client.CreateBucketAsync("site");
        await client.PutObjectAsync("source", "app.zip", Zip(("index.html", "one")));
        await PipelineClient.CreateRoleAsync(aws, "deploy", actions: "s3:Get*");
        await aws.Get<LocalAws.Iam.PutRolePolicy>().InvokeAsync(
            new("deploy", "more", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{actions}}","Resource":"*"}]}"""), client.Call);
        var deploy = S3Deploy("site") with { RoleArn = "arn:aws:iam::123456789012:role/deploy" };
        if (acl is not null)
            deploy = deploy with { Configuration = new Dictionary<string, string>(deploy.Configuration!) { ["CannedACL"] = acl } };
        await client.CreateAsync(Demo() with { Stages = [Stage("Source", S3Source()), Stage("Deploy", deploy)] });
        await client.UntilAsync("Pipeline", "FAILED");
        var run = (await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call)).ActionExecutionDetails[0];
        Assert.Contains(message, run.Output!.ExecutionResult!.ErrorDetails?.Message ?? run.Output.ExecutionResult.ExternalExecutionSummary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "The specified bucket does not exist")]
    [InlineData("plain", "must have versioning enabled")]
    public async Task A_source_bucket_that_cannot_be_used_fails_the_action(string bucket, string message)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await aws.Get<LocalAws.S3.CreateBucket>().InvokeAsync(new("plain", null, null, null, null), client.Call);
        var source = S3Source() with { Configuration = new Dictionary<string, string> { ["S3Bucket"] = bucket, ["S3ObjectKey"] = "app.zip", ["PollForSourceChanges"] = "false" } };
        await client.CreateAsync(Demo() with { Stages = [Stage("Source", source), Stage("Approve", Approval("Yes"))] });
        Assert.Contains(message, (await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"))).StatusSummary, StringComparison.Ordinal);
    }

    private static ActionDeclaration S3Source() => Source() with
    {
        ActionTypeId = ActionTypes.S3Source.Id,
        Configuration = new Dictionary<string, string> { ["S3Bucket"] = "source", ["S3ObjectKey"] = "app.zip" },
    };

    private static ActionDeclaration S3Deploy(string bucket) => Structures.S3Deploy(("BucketName", bucket), ("Extract", "true"), ("ObjectKey", "web"));

    private static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return buffer.ToArray();
    }
}
