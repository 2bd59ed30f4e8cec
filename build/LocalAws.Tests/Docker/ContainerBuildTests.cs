using LocalAws.CodeBuild;
using LocalAws.Tests.CodeBuild;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Docker;

/// <summary>Builds in a container of their project's image.</summary>
[Collection("Docker")]
public sealed class ContainerBuildTests(DockerFixture docker)
{
    [DockerFact]
    public async Task A_build_in_its_image_has_AWS_s_variables_its_own_shell_and_the_phases_of_any_build()
    {
        await docker.StartAsync();
        await using var world = await BuildWorld.StartAsync(options => docker.Options(options) with { BuildsInContainers = true });

        var build = await world.BuildAsync(
            """
            version: 0.2
            env:
              variables: {FROM_SPEC: 'one two'}
            phases:
              install:
                runtime-versions: {nodejs: 20}
              pre_build:
                commands: ["VALUE=kept; cd ..; sleep 1000 & true", "ls /usr/bin/git /work 2>/dev/null || echo no-desk-here"]
              build:
                run-as: builder
                commands: ["echo user=$(id -un) value=$VALUE spec=$FROM_SPEC succeeding=$CODEBUILD_BUILD_SUCCEEDING", "exit 7"]
                finally: ["echo in-finally id=$CODEBUILD_BUILD_ID src=$CODEBUILD_SRC_DIR image=$CODEBUILD_BUILD_IMAGE"]
              post_build:
                commands: ["echo after user=$(id -un) succeeding=$CODEBUILD_BUILD_SUCCEEDING"]
            """,
            request => request with { Environment = request.Environment with { Image = DockerFixture.Image } });

        var log = await world.LogAsync(build);
        Assert.True(build.BuildStatus == "FAILED", log);
        Assert.Equal("Error while executing command: exit 7. Reason: exit status 7", BuildWorld.Failure(build).Message);
        Assert.Contains($"Running in image {DockerFixture.Image}, with Docker ", log, StringComparison.Ordinal);
        Assert.Contains($"of image {DockerFixture.Image} for runtime version '20'", log, StringComparison.Ordinal);
        Assert.Contains("no-desk-here", log, StringComparison.Ordinal);
        Assert.Contains("user=builder value=kept spec=one two succeeding=1", log, StringComparison.Ordinal);
        Assert.Contains($"in-finally id={build.Id} src=", log, StringComparison.Ordinal);
        Assert.Contains($"image={DockerFixture.Image}", log, StringComparison.Ordinal);
        Assert.Contains("after user=root succeeding=0", log, StringComparison.Ordinal);
        Assert.DoesNotContain(build.Id!.Split(':')[1], await docker.ContainersAsync(), StringComparison.Ordinal);
    }

    [DockerFact]
    public async Task A_build_that_is_stopped_leaves_no_container()
    {
        await docker.StartAsync();
        await using var world = await BuildWorld.StartAsync(options => docker.Options(options) with { BuildsInContainers = true });
        await world.ProjectAsync(
            "version: 0.2\nphases: {build: {commands: ['trap \"\" TERM; touch \"$TMPDIR/started\"; while :; do sleep 1; done']}}",
            request => request with { Environment = request.Environment with { Image = DockerFixture.Image } });
        var started = (await world.Aws.Get<StartBuild>().InvokeAsync(new StartBuildRequest { ProjectName = "app" }, world.Call)).Build;
        var folder = world.Aws.Get<LocalAws.CodeBuild.Execution.BuildFolders>().Of(started.Id!);
        await Eventually.HoldsAsync(() => File.Exists(Path.Combine(folder, "tmp", "started")));

        await world.Aws.Get<StopBuild>().InvokeAsync(new StopBuildRequest(started.Id!), world.Call);
        var ended = await world.Aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, started.Id!, world.Call.Cancellation);

        Assert.Equal("STOPPED", ended.BuildStatus);
        Assert.False(Directory.Exists(folder));
        Assert.DoesNotContain(started.Id!.Split(':')[1], await docker.ContainersAsync(), StringComparison.Ordinal);
    }

    [DockerFact]
    public async Task An_image_that_is_not_to_be_had_fails_the_build_by_name()
    {
        await docker.StartAsync();
        await using var world = await BuildWorld.StartAsync(options => docker.Options(options) with { BuildsInContainers = true });
        var build = await world.BuildAsync("version: 0.2\nphases: {build: {commands: [ls]}}", request => request with { Environment = request.Environment with { Image = "127.0.0.1:9/nowhere:1" } });

        Assert.Equal("BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE", BuildWorld.Failure(build).StatusCode);
        Assert.Contains("image 127.0.0.1:9/nowhere:1 is not here, and cannot be pulled", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_engine_the_build_says_what_to_do()
    {
        await using var world = await BuildWorld.StartAsync(options => options with { BuildsInContainers = true, DockerHost = "unix:///nonexistent/docker.sock" });
        var build = await world.BuildAsync("version: 0.2\nphases: {build: {commands: [ls]}}");

        Assert.Equal("FAILED", build.BuildStatus);
        Assert.Contains("Without build.inContainer they run on this machine", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
    }
}
