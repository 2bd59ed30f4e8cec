using LocalAws.CodeBuild;

namespace LocalAws.Tests.CodeBuild;

public class BuildBatchTests
{
    private const string Graph = """
        version: 0.2
        batch:
          fast-fail: false
          build-graph:
            - identifier: lib
              env: { variables: { NAME: lib } }
            - identifier: lint
              ignore-failure: true
              env: { variables: { NAME: lint, FAIL: "1" } }
            - identifier: app
              depend-on: [lib, lint]
              env: { variables: { NAME: app, FAIL: "$APP_FAILS" } }
        phases:
          build:
            commands: ["echo built $NAME in $CODEBUILD_BATCH_BUILD_IDENTIFIER", "test -z \"$(eval echo $FAIL)\""]
        """;

    private static async Task<BuildBatch> RunAsync(BuildWorld world, params EnvironmentVariable[] variables)
    {
        await world.ProjectAsync(Graph, request => request with { BuildBatchConfig = new ProjectBuildBatchConfig { ServiceRole = BuildWorld.RoleArn } });
        var started = await world
            .Aws.Get<StartBuildBatch>()
            .InvokeAsync(new StartBuildBatchRequest { ProjectName = "app", EnvironmentVariablesOverride = variables }, world.Call);
        return await world.Aws.Get<BatchRunner>().WaitAsync(BuildWorld.Scope, started.BuildBatch.Id!, world.Call.Cancellation);
    }

    private static string Groups(BuildBatch batch) =>
        string.Join(' ', batch.BuildGroups!.Select(group => $"{group.Identifier}:{group.CurrentBuildSummary?.BuildStatus}"));

    [Fact]
    public async Task A_graph_builds_in_order_and_ignored_failures_do_not_fail_it()
    {
        await using var world = await BuildWorld.StartAsync();

        var batch = await RunAsync(world);

        Assert.Equal("lib:SUCCEEDED lint:FAILED app:SUCCEEDED", Groups(batch));
        Assert.Equal("SUCCEEDED", batch.BuildBatchStatus);
        Assert.Equal("SUBMITTED DOWNLOAD_BATCHSPEC IN_PROGRESS SUCCEEDED", string.Join(' ', batch.Phases!.Select(phase => phase.PhaseType)));
        var app = (await world.Aws.Get<BatchGetBuilds>().InvokeAsync(new([batch.BuildGroups![2].CurrentBuildSummary!.Arn!]), world.Call)).Builds[0];
        Assert.Contains("built app in app", await world.LogAsync(app), StringComparison.Ordinal);
        Assert.Equal(batch.Arn, app.BuildBatchArn);
    }

    [Fact]
    public async Task A_failed_batch_retries_what_failed_and_keeps_what_succeeded()
    {
        await using var world = await BuildWorld.StartAsync();
        var failed = await RunAsync(world, new EnvironmentVariable { Name = "APP_FAILS", Value = "1" });

        await world.Aws.Get<RetryBuildBatch>().InvokeAsync(new(failed.Id, null, "RETRY_FAILED_BUILDS"), world.Call);
        var retried = await world.Aws.Get<BatchRunner>().WaitAsync(BuildWorld.Scope, failed.Id!, world.Call.Cancellation);

        Assert.Equal("FAILED", failed.BuildBatchStatus);
        Assert.Equal([0, 1, 1], retried.BuildGroups!.Select(group => group.PriorBuildSummaryList!.Count));
        Assert.Equal(failed.BuildGroups![0].CurrentBuildSummary!.Arn, retried.BuildGroups![0].CurrentBuildSummary!.Arn);
    }

    [Fact]
    public async Task A_buildspec_without_batch_section_fails_the_batch_with_the_reason()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync(
            "version: 0.2\nphases: {build: {commands: [ls]}}",
            request => request with { BuildBatchConfig = new ProjectBuildBatchConfig { ServiceRole = BuildWorld.RoleArn } }
        );

        var started = await world.Aws.Get<StartBuildBatch>().InvokeAsync(new StartBuildBatchRequest { ProjectName = "app" }, world.Call);
        var batch = await world.Aws.Get<BatchRunner>().WaitAsync(BuildWorld.Scope, started.BuildBatch.Id!, world.Call.Cancellation);

        Assert.Equal("FAILED", batch.BuildBatchStatus);
        Assert.Contains("has no batch section", batch.Phases!.Single(phase => phase.Contexts is not null).Contexts![0].Message, StringComparison.Ordinal);
    }
}
