using LocalAws.CodeBuild;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

public class ProjectTests
{
    private static string Sharing(string arn) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"210987654321"},"Action":"codebuild:BatchGetProjects","Resource":"{{arn}}"}]}""";

    private const string Spec = "version: 0.2\nphases: {build: {commands: ['true']}}";

    [Fact]
    public async Task An_update_changes_what_it_names_and_keeps_the_rest()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync(
            Spec,
            request => request with { Description = "first", TimeoutInMinutes = 10, Tags = [new LocalAws.CodeBuild.Tag { Key = "k", Value = "v" }] }
        );

        var updated = (await world.Aws.Get<UpdateProject>().InvokeAsync(new UpdateProjectRequest { Name = "app", TimeoutInMinutes = 20 }, world.Call)).Project;

        Assert.Equal(("first", 20, "v"), (updated.Description, updated.TimeoutInMinutes, updated.Tags!.Single().Value));
    }

    [Fact]
    public async Task A_deleted_project_leaves_its_builds_and_one_that_runs_goes_on()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync("version: 0.2\nphases: {build: {commands: ['mkfifo \"$TMPDIR/gate\" && cat \"$TMPDIR/gate\"']}}");
        var started = (await world.Aws.Get<StartBuild>().InvokeAsync(new StartBuildRequest { ProjectName = "app" }, world.Call)).Build;
        var gate = Path.Combine(world.Aws.Get<LocalAws.CodeBuild.Execution.BuildFolders>().Of(started.Id!), "tmp", "gate");
        while (!File.Exists(gate))
            await Task.Yield();

        await world.Aws.Get<DeleteProject>().InvokeAsync(new DeleteProjectRequest("app"), world.Call);
        await File.WriteAllTextAsync(gate, "went on\n");
        var ended = await world.Aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, started.Id!, world.Call.Cancellation);

        Assert.Equal("SUCCEEDED", ended.BuildStatus);
        Assert.Contains("went on", await world.LogAsync(ended), StringComparison.Ordinal);
        Assert.Equal([started.Id!], (await world.Aws.Get<ListBuilds>().InvokeAsync(new ListBuildsRequest(null, null), world.Call)).Ids);
        Assert.Single((await world.Aws.Get<BatchGetBuilds>().InvokeAsync(new BatchGetBuildsRequest([started.Id!]), world.Call)).Builds);
    }

    [Fact]
    public async Task A_shared_project_is_deleted_when_it_has_no_builds_or_no_policy_any_more()
    {
        await using var world = await BuildWorld.StartAsync();
        var build = await world.BuildAsync(Spec);
        var arn = CodeBuildStore.ProjectArn(BuildWorld.Scope, "app");
        await world.Aws.Get<PutResourcePolicy>().InvokeAsync(new PutResourcePolicyRequest(Sharing(arn), arn), world.Call);
        Task Delete() => world.Aws.Get<DeleteProject>().InvokeAsync(new DeleteProjectRequest("app"), world.Call);

        var refused = await Assert.ThrowsAsync<AwsException>(Delete);
        Assert.Equal("InvalidInputException", refused.Code);
        Assert.Contains("has builds and a resource policy", refused.Message, StringComparison.Ordinal);

        await world.Aws.Get<BatchDeleteBuilds>().InvokeAsync(new BatchDeleteBuildsRequest([build.Id!]), world.Call);
        await Delete();
        Assert.Empty((await world.Aws.Get<ListProjects>().InvokeAsync(new ListProjectsRequest(null, null, null), world.Call)).Projects);
        await world.ProjectAsync(Spec);
        Assert.Equal("ResourceNotFoundException",
            (await Assert.ThrowsAsync<AwsException>(() => world.Aws.Get<GetResourcePolicy>().InvokeAsync(new GetResourcePolicyRequest(arn), world.Call))).Code);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync(Spec);

        Assert.Equal("ResourceAlreadyExistsException", (await Assert.ThrowsAsync<AwsException>(() => world.ProjectAsync(Spec))).Code);
    }

    [Fact]
    public async Task The_concurrent_build_limit_and_the_idempotency_token_hold()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync("version: 0.2\nphases: {build: {commands: ['sleep 600']}}", request => request with { ConcurrentBuildLimit = 1 });
        var start = world.Aws.Get<StartBuild>();
        var request = new StartBuildRequest { ProjectName = "app", IdempotencyToken = "once" };

        var first = (await start.InvokeAsync(request, world.Call)).Build;
        var again = (await start.InvokeAsync(request, world.Call)).Build;
        var other = await Assert.ThrowsAsync<AwsException>(() => start.InvokeAsync(request with { SourceVersion = "other" }, world.Call));
        var second = await Assert.ThrowsAsync<AwsException>(() => start.InvokeAsync(new StartBuildRequest { ProjectName = "app" }, world.Call));

        Assert.Equal(first.Id, again.Id);
        Assert.Equal("InvalidInputException", other.Code);
        Assert.Equal("AccountLimitExceededException", second.Code);
    }

    [Theory]
    [InlineData("CODEPIPELINE", "NO_ARTIFACTS", "do not go together")]
    [InlineData("GITHUB", "NO_ARTIFACTS", "LocalAws does not implement source type GITHUB")]
    [InlineData("S3", "NO_ARTIFACTS", "location must be specified")]
    [InlineData("NO_SOURCE", "S3", "location must be specified for artifacts type S3")]
    public async Task Sources_and_artifacts_that_cannot_be_are_refused(string source, string artifacts, string message)
    {
        await using var world = await BuildWorld.StartAsync();

        var error = await Assert.ThrowsAsync<AwsException>(() =>
            world.ProjectAsync(
                Spec,
                request =>
                    request with
                    {
                        Source = new ProjectSource { Type = source, Buildspec = Spec },
                        Artifacts = new ProjectArtifacts { Type = artifacts },
                    }
            )
        );

        Assert.Equal("InvalidInputException", error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_build_is_retried_automatically_up_to_its_limit()
    {
        await using var world = await BuildWorld.StartAsync();
        var first = await world.BuildAsync("version: 0.2\nphases: {build: {commands: ['false']}}", request => request with { AutoRetryLimit = 1 });
        async Task<IReadOnlyList<string>> Ids() => (await world.Aws.Get<ListBuildsForProject>().InvokeAsync(new("app", null, null), world.Call)).Ids;
        await Eventually.HoldsAsync(async () => (await Ids()).Count == 2);

        var second = await world.Aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, (await Ids())[0], world.Call.Cancellation);

        Assert.Equal((1, first.Arn), (second.AutoRetryConfig!.AutoRetryNumber, second.AutoRetryConfig.PreviousAutoRetry));
        Assert.Equal(2, (await Ids()).Count);
    }
}
