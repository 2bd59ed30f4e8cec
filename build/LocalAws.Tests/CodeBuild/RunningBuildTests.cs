using LocalAws.CodeBuild;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

public class RunningBuildTests
{
    private static string Spec(string build, string rest = "") => $"version: 0.2\nphases:\n  build:\n    commands:\n      - {build}\n{rest}";

    [Fact]
    public async Task A_build_goes_through_its_phases_and_leaves_its_log()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(Spec("echo \"hello $CODEBUILD_BUILD_ID from $PWD\""));

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Equal(
            "SUBMITTED:SUCCEEDED QUEUED:SUCCEEDED PROVISIONING:SUCCEEDED DOWNLOAD_SOURCE:SUCCEEDED INSTALL:SUCCEEDED PRE_BUILD:SUCCEEDED BUILD:SUCCEEDED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED FINALIZING:SUCCEEDED COMPLETED:",
            BuildWorld.Phases(build)
        );
        Assert.Equal("/aws/codebuild/app", build.Logs!.GroupName);
        var log = await world.LogAsync(build);
        Assert.Contains($"hello {build.Id} from ", log, StringComparison.Ordinal);
        Assert.Contains("Phase complete: BUILD State: SUCCEEDED", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_numbers_count_up_and_builds_are_listed_newest_first()
    {
        await using var world = await BuildWorld.StartAsync();
        var first = await world.BuildAsync(Spec("true"));
        var second = await world.BuildAsync();

        var listed = await world.Aws.Get<ListBuildsForProject>().InvokeAsync(new("app", null, null), world.Call);

        Assert.Equal((1, 2), (first.BuildNumber, second.BuildNumber));
        Assert.Equal([second.Id!, first.Id!], listed.Ids);
    }

    [Fact]
    public async Task A_failing_command_fails_the_build_with_its_exit_status_and_post_build_still_runs()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(
            """
            version: 0.2
            phases:
              build:
                commands: ["sh -c 'exit 7'", "echo never"]
                finally: ["echo cleaned up"]
              post_build:
                commands: ["echo succeeding=$CODEBUILD_BUILD_SUCCEEDING"]
            """
        );

        Assert.Equal("FAILED", build.BuildStatus);
        Assert.Contains("BUILD:FAILED POST_BUILD:SUCCEEDED UPLOAD_ARTIFACTS:SUCCEEDED", BuildWorld.Phases(build), StringComparison.Ordinal);
        Assert.Equal("COMMAND_EXECUTION_ERROR", BuildWorld.Failure(build).StatusCode);
        Assert.Equal("Error while executing command: sh -c 'exit 7'. Reason: exit status 7", BuildWorld.Failure(build).Message);
        var log = await world.LogAsync(build);
        Assert.Contains("cleaned up", log, StringComparison.Ordinal);
        Assert.Contains("succeeding=0", log, StringComparison.Ordinal);
        Assert.DoesNotContain("\nnever", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_buildspec_ends_DOWNLOAD_SOURCE_with_YAML_FILE_ERROR()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync("version: 0.2\nphases:\n  build:\n    comands: [ls]\n");

        Assert.Contains("DOWNLOAD_SOURCE:FAILED FINALIZING:SUCCEEDED", BuildWorld.Phases(build), StringComparison.Ordinal);
        Assert.Equal("YAML_FILE_ERROR", BuildWorld.Failure(build).StatusCode);
        Assert.Contains("Unknown key 'comands' in phases.build", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_failure_retry_runs_the_phase_again()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(
            """
            version: 0.2
            phases:
              build:
                on-failure: RETRY-3
                commands: ["echo x >> tries", "test $(wc -l < tries) -ge 3"]
            """
        );

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Contains("Retrying phase BUILD: 2 of 3", await world.LogAsync(build), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_build_ends_as_STOPPED_and_leaves_no_process_and_no_folder()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.ProjectAsync(Spec("echo $$ > \"$TMPDIR/pid\"; sleep 600"));
        var call = world.Call;
        var started = (await world.Aws.Get<StartBuild>().InvokeAsync(new StartBuildRequest { ProjectName = "app" }, call)).Build;
        var folder = world.Aws.Get<LocalAws.CodeBuild.Execution.BuildFolders>().Of(started.Id!);
        await Eventually.HoldsAsync(() => File.Exists(Path.Combine(folder, "tmp", "pid")) && File.ReadAllText(Path.Combine(folder, "tmp", "pid")).Length > 0);
        var pid = File.ReadAllText(Path.Combine(folder, "tmp", "pid")).Trim();

        await world.Aws.Get<StopBuild>().InvokeAsync(new(started.Id!), call);
        var build = await world.Aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, started.Id!, call.Cancellation);

        Assert.Equal("STOPPED", build.BuildStatus);
        Assert.Contains("BUILD:STOPPED FINALIZING:SUCCEEDED", BuildWorld.Phases(build), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
        Assert.False(File.Exists($"/proc/{pid}/cmdline") && File.ReadAllText($"/proc/{pid}/cmdline").Length > 0);
    }

    [Fact]
    public async Task Exported_variables_come_back_with_the_build()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(Spec("VERSION=1.2.3", "env:\n  exported-variables: [VERSION, NOT_SET]\n"));

        Assert.Equal(["VERSION=1.2.3", "NOT_SET="], build.ExportedEnvironmentVariables!.Select(variable => $"{variable.Name}={variable.Value}"));
    }

    [Fact]
    public async Task A_build_has_a_session_of_its_service_role_and_no_variable_of_the_desk()
    {
        Environment.SetEnvironmentVariable("DESK_SECRET_OF_TEST", "leaked");
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(Spec("env; echo \"token=$AWS_CONTAINER_AUTHORIZATION_TOKEN\""));

        var log = await world.LogAsync(build);
        Assert.Contains("token=***", log, StringComparison.Ordinal);
        Assert.Contains($"AWS_ENDPOINT_URL={world.Aws.Endpoint}".TrimEnd('/'), log, StringComparison.Ordinal);
        Assert.DoesNotContain("leaked", log, StringComparison.Ordinal);
    }
}
