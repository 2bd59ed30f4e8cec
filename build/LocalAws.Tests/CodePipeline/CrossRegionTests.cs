using LocalAws.CodeBuild;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Structure;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Artifacts that actions in other regions use.</summary>
public class CrossRegionTests
{
    private static readonly string[] Regions = ["eu-west-1", "ap-south-1"];

    [Fact]
    public async Task An_artifact_is_read_once_for_all_regions_of_a_stage_and_arrives_as_it_is()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client);
        await PrepareRegionsAsync(client, Regions);
        await client.CreateAsync(Structure(runOrder: _ => 1));
        await client.UntilAsync("Pipeline", "SUCCEEDED");

        Assert.Equal(1, aws.Get<ArtifactReplication>().Reads);
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        var source = runs.ActionExecutionDetails.Single(run => run.ActionName == "Checkout").Output!.OutputArtifacts[0].S3location!;
        var bytes = await client.GetObjectAsync(source.Bucket!, source.Key!);
        foreach (var region in Regions)
        {
            var used = runs.ActionExecutionDetails.Single(run => run.Input.Region == region).Input.InputArtifacts[0].S3location!;
            Assert.Equal(($"artifacts-{region}", source.Key), (used.Bucket, used.Key));
            Assert.Equal(bytes, await client.GetObjectAsync(used.Bucket!, used.Key!, region));
            Assert.NotEmpty(await client.GetObjectAsync($"deployed-{region}", "app.zip", region));
        }
    }

    [Fact]
    public async Task A_region_that_fails_keeps_the_revision_away_from_those_behind_it()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client);
        await client.CreateBucketAsync("artifacts-ap-south-1", "ap-south-1");
        await client.CreateBucketAsync("deployed-ap-south-1", "ap-south-1");
        await client.CreateAsync(Structure(runOrder: index => index + 1)); // eu-west-1, the first, has no bucket
        var failed = await client.UntilAsync("Pipeline", "FAILED");

        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.DoesNotContain(runs.ActionExecutionDetails, run => run.Input.Region == "ap-south-1");
        Assert.Contains("The artifact cannot be copied to artifacts-eu-west-1 in eu-west-1", (await client.ExecutionAsync(failed)).StatusSummary ?? Message(runs), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_whose_bucket_is_missing_does_not_keep_others_of_its_wave_from_being_deployed_to()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client);
        await client.CreateBucketAsync("artifacts-ap-south-1", "ap-south-1");
        await client.CreateBucketAsync("deployed-ap-south-1", "ap-south-1");
        await client.CreateAsync(Structure(runOrder: _ => 1));
        await client.UntilAsync("Pipeline", "FAILED");
        Assert.NotEmpty(await client.GetObjectAsync("deployed-ap-south-1", "app.zip", "ap-south-1"));
    }

    [Fact]
    public async Task Nothing_of_one_region_is_visible_from_another()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client);
        await client.CreateAsync(Demo());
        var elsewhere = LocalAws.Http.CallContext.ForService(PipelineClient.Scope with { Region = "eu-west-1" }, client.Call.Principal, TimeProvider.System);
        Assert.Empty((await aws.Get<ListPipelines>().InvokeAsync(new(null, null), elsewhere)).Pipelines);
        Assert.Empty((await aws.Get<ListProjects>().InvokeAsync(new(null, null, null), elsewhere)).Projects);
        Assert.Empty((await aws.Get<LocalAws.CodeCommit.ListRepositories>().InvokeAsync(new(null, null, null), elsewhere)).Repositories);
    }

    private static string Message(ListActionExecutionsResponse runs) =>
        runs.ActionExecutionDetails.Select(run => run.Output?.ExecutionResult.ErrorDetails?.Message).OfType<string>().FirstOrDefault() ?? "";

    private static async Task PrepareAsync(TestAws aws, PipelineClient client)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
    }

    private static async Task PrepareRegionsAsync(PipelineClient client, IEnumerable<string> regions)
    {
        foreach (var region in regions)
        {
            await client.CreateBucketAsync($"artifacts-{region}", region);
            await client.CreateBucketAsync($"deployed-{region}", region);
        }
    }

    private static PipelineDeclaration Structure(Func<int, int> runOrder) => Demo(Stage("Deploy", [.. Regions.Select((region, index) => new ActionDeclaration
    {
        Name = $"Deploy-{region}",
        RunOrder = runOrder(index),
        Region = region,
        ActionTypeId = ActionTypes.S3Deploy.Id,
        InputArtifacts = [new() { Name = "Code" }],
        Configuration = new Dictionary<string, string> { ["BucketName"] = $"deployed-{region}", ["Extract"] = "false", ["ObjectKey"] = "app.zip" },
    })])) with
    {
        ArtifactStore = null,
        ArtifactStores = new Dictionary<string, ArtifactStore>
        {
            ["us-east-1"] = new() { Location = "artifacts" },
            ["eu-west-1"] = new() { Location = "artifacts-eu-west-1" },
            ["ap-south-1"] = new() { Location = "artifacts-ap-south-1" },
        },
    };
}
