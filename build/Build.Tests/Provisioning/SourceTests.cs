using Build.Provisioning;
using Build.Settings;

namespace Build.Tests.Provisioning;

/// <summary>Sources of a pipeline, and the change from one to another.</summary>
public class SourceTests
{
    private static readonly NutshellSettings CodeCommit = new();
    private static readonly NutshellSettings GitHub = new() { Source = new SourceSettings { Provider = "GitHub", Repository = "me/app" } };

    [Fact]
    public async Task Switching_to_GitHub_changes_one_resource_and_takes_away_what_CodeCommit_needed()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(CodeCommit);

        var plan = await world.PlanAsync(GitHub);
        var text = PlanText.Lines(plan).ToList();
        Assert.Equal("  ~ Pipeline codepipeline-demo-pipeline", Assert.Single(text, line => line.StartsWith("  ~", StringComparison.Ordinal)));
        Assert.Equal(["stage Source"], plan.Changes.Single(change => change.Action is PlannedAction.Update).Changes.Select(change => change.Name));
        Assert.Equal("Plan: 2 to create, 1 to change, 1 to remove, 10 as they should be.", text[^1]);

        await world.ApplyAsync(GitHub);
        Assert.False((await world.PlanAsync(GitHub)).HasChanges);
        var policies = (await world.Aws.Iam.Value.ListRolePoliciesAsync(new() { RoleName = "codepipeline-demo-pipeline" }, TestContext.Current.CancellationToken)).PolicyNames;
        Assert.Equal(["nutshell", "source-github"], policies!.Order());

        Assert.Equal(1, (await world.PlanAsync(CodeCommit)).Count(PlannedAction.Update));
        await world.ApplyAsync(CodeCommit);
        Assert.False((await world.PlanAsync(CodeCommit)).HasChanges);
    }

    [Fact]
    public async Task The_pipelines_role_may_use_this_connection_and_no_other()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(GitHub);
        var arn = (await world.Aws.CodeConnections.Value.ListConnectionsAsync(new(), TestContext.Current.CancellationToken)).Connections!.Single().ConnectionArn!;
        var policy = (await world.Aws.Iam.Value.GetRolePolicyAsync(new() { RoleName = "codepipeline-demo-pipeline", PolicyName = "source-github" }, TestContext.Current.CancellationToken)).PolicyDocument!;
        Assert.Contains($"\"Resource\":\"{arn}\"", Uri.UnescapeDataString(policy), StringComparison.Ordinal);
        var pipeline = (await world.Aws.CodePipeline.Value.GetPipelineAsync(new() { Name = "codepipeline-demo-pipeline" }, TestContext.Current.CancellationToken)).Pipeline!;
        Assert.Equal(arn, pipeline.Stages![0].Actions![0].Configuration!["ConnectionArn"]);
    }

    [Fact]
    public async Task A_connection_that_nobody_allows_stops_what_needs_it_and_the_next_run_goes_on_from_there()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        (world.Answers, world.Patience) = (false, TimeSpan.Zero);
        var failed = await Assert.ThrowsAsync<ProvisioningException>(() => world.ApplyAsync(GitHub));
        var page = $"{world.Server.Endpoint}codesuite/settings/123456789012/us-east-1/connections/";
        Assert.Contains("is still PENDING after", failed.Message, StringComparison.Ordinal);
        Assert.Contains($"Open {page}", failed.Message, StringComparison.Ordinal);
        Assert.Contains(world.Said, line => line.StartsWith($"  Open this page and choose \"Connect\": {page}", StringComparison.Ordinal));

        var again = await world.PlanAsync(GitHub);
        Assert.Contains("      status: PENDING -> AVAILABLE", PlanText.Lines(again));
        (world.Answers, world.Patience) = (true, TimeSpan.FromSeconds(30));
        await world.ApplyAsync(GitHub);
        Assert.False((await world.PlanAsync(GitHub)).HasChanges);
    }

    [Fact]
    public async Task Stopping_the_wait_says_what_stays()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        using var stop = new CancellationTokenSource();
        var arn = (await world.Aws.CodeConnections.Value.CreateConnectionAsync(new() { ConnectionName = "hub", ProviderType = "GitHub" }, stop.Token)).ConnectionArn!;
        var handshake = new Build.Provisioning.Source.ConnectionHandshake(new(world.Server.Endpoint), TimeSpan.FromMinutes(1), line =>
        {
            world.Said.Enqueue(line);
            stop.Cancel();
        }, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => handshake.WaitAsync(world.Aws.CodeConnections.Value, arn, stop.Token));
        Assert.StartsWith("Stopped waiting. The connection stays PENDING, and what was made stays: open http://127.0.0.1:", world.Said.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_connection_is_used_and_neither_tagged_nor_removed()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var connections = world.Aws.CodeConnections.Value;
        var arn = (await connections.CreateConnectionAsync(new() { ConnectionName = "hub", ProviderType = "GitHub" }, TestContext.Current.CancellationToken)).ConnectionArn!;
        var settings = GitHub with { Source = GitHub.Source with { Connection = "hub" } };
        Assert.Contains("  ~ Connection hub (not ours: waited for)", PlanText.Lines(await world.PlanAsync(settings)));
        await world.ApplyAsync(settings);
        Assert.False((await world.PlanAsync(settings)).HasChanges);
        Assert.Empty((await connections.ListTagsForResourceAsync(new() { ResourceArn = arn }, TestContext.Current.CancellationToken)).Tags ?? []);
        await world.RemoveAsync(settings);
        Assert.Equal("AVAILABLE", (await connections.GetConnectionAsync(new() { ConnectionArn = arn }, TestContext.Current.CancellationToken)).Connection!.ConnectionStatus!.Value);
    }

    [Fact]
    public async Task An_ARN_without_a_connection_is_refused_and_nothing_is_made()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        const string arn = "arn:aws:codeconnections:us-east-1:123456789012:connection/00000000-0000-0000-0000-000000000000";
        var refused = await Assert.ThrowsAsync<BadInput>(() => world.ApplyAsync(GitHub with { Source = GitHub.Source with { Connection = arn } }));
        Assert.Equal($"source.connection is {arn}, and there is no such connection. Set it to a name, and the connection is created; or to one of: aws codeconnections list-connections", refused.Message);
        Assert.Empty((await world.Aws.S3.Value.ListBucketsAsync(TestContext.Current.CancellationToken)).Buckets ?? []);
    }

    [Fact]
    public async Task Filters_of_pushes_and_pull_requests_arrive_in_the_pipeline()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var settings = GitHub with
        {
            Source = GitHub.Source with
            {
                FullClone = true,
                Push = new() { Paths = new() { Includes = ["app/**"], Excludes = ["**/*.md"] }, Tags = new() { Includes = ["v*"] } },
                PullRequest = new() { Events = ["OPEN"], Branches = new() { Includes = ["main"] } },
            },
        };
        await world.ApplyAsync(settings);
        Assert.False((await world.PlanAsync(settings)).HasChanges);
        var pipeline = (await world.Aws.CodePipeline.Value.GetPipelineAsync(new() { Name = "codepipeline-demo-pipeline" }, TestContext.Current.CancellationToken)).Pipeline!;
        var git = pipeline.Triggers!.Single().GitConfiguration!;
        Assert.Equal(["main"], git.Push![0].Branches!.Includes);
        Assert.Equal(["app/**"], git.Push[0].FilePaths!.Includes);
        Assert.Equal(["**/*.md"], git.Push[0].FilePaths!.Excludes);
        Assert.Equal(["v*"], git.Push[1].Tags!.Includes);
        Assert.Equal(["OPEN"], git.PullRequest![0].Events);
        Assert.Equal("CODEBUILD_CLONE_REF", pipeline.Stages![0].Actions![0].Configuration!["OutputArtifactFormat"]);
    }

    [Fact]
    public async Task A_named_source_bucket_without_versions_is_not_changed_but_refused()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.Aws.S3.Value.PutBucketAsync("somebody-elses", TestContext.Current.CancellationToken);
        var plan = await world.PlanAsync(new() { Source = new SourceSettings { Provider = "S3", Bucket = "somebody-elses" } });
        Assert.Equal("somebody-elses", Assert.Single(plan.Changes, change => change.Action is PlannedAction.Refuse).Resource.Name);
    }

    [Fact]
    public async Task An_S3_source_gets_a_bucket_with_versions()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var settings = new NutshellSettings { Source = new SourceSettings { Provider = "S3" } };
        await world.ApplyAsync(settings);
        Assert.False((await world.PlanAsync(settings)).HasChanges);
        Assert.Equal("Enabled", (await world.Aws.S3.Value.GetBucketVersioningAsync("codepipeline-demo-source-123456789012-us-east-1", TestContext.Current.CancellationToken)).VersioningConfig.Status.Value);
    }
}
