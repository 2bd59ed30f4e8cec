using System.Diagnostics;
using LocalAws.CodeBuild;
using LocalAws.CodeBuild.Execution;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

public sealed class InterruptedBuildTests : IDisposable
{
    private static readonly CallContext Call = CallContext.ForService(BuildWorld.Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<LocalAwsServer> StartAsync() => LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder.Path });

    private static async Task<Build> StartBuildAsync(LocalAwsServer aws, string command)
    {
        await aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("build", BuildWorld.Trust, null, null, null, null, null), Call);
        await aws.Get<PutRolePolicy>()
            .InvokeAsync(
                new PutRolePolicyRequest("build", "all", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"""),
                Call
            );
        await aws.Get<CreateProject>()
            .InvokeAsync(
                new CreateProjectRequest
                {
                    Name = "app",
                    Source = new ProjectSource { Type = "NO_SOURCE", Buildspec = $"version: 0.2\nphases: {{build: {{commands: ['{command}']}}}}" },
                    Artifacts = new ProjectArtifacts { Type = "NO_ARTIFACTS" },
                    Environment = new ProjectEnvironment
                    {
                        Type = "LINUX_CONTAINER",
                        Image = "aws/codebuild/standard:7.0",
                        ComputeType = "BUILD_GENERAL1_SMALL",
                    },
                    ServiceRole = BuildWorld.RoleArn,
                },
                Call
            );
        return (await aws.Get<StartBuild>().InvokeAsync(new StartBuildRequest { ProjectName = "app" }, Call)).Build;
    }

    private static async Task<Build> GetAsync(LocalAwsServer aws, string id) => (await aws.Get<BatchGetBuilds>().InvokeAsync(new([id]), Call)).Builds.Single();

    [Fact]
    public async Task A_build_that_runs_when_the_server_stops_ends_with_the_reason()
    {
        Build build;
        await using (var aws = await StartAsync())
        {
            build = await StartBuildAsync(aws, "sleep 600");
            await Eventually.HoldsAsync(async () => (await GetAsync(aws, build.Id!)).CurrentPhase == "BUILD");
        }

        await using var again = await StartAsync();
        var ended = await GetAsync(again, build.Id!);

        Assert.Equal("FAULT", ended.BuildStatus);
        Assert.Contains("LocalAws was stopped while this build ran", BuildWorld.Failure(ended).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_server_left_running_is_killed_and_its_build_ends_with_the_reason()
    {
        Build build;
        await using (var aws = await StartAsync())
        {
            build = await StartBuildAsync(aws, "true");
            await aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, build.Id!, CancellationToken.None);
            var store = aws.Get<CodeBuildStore>();
            var stored = store.Build(BuildWorld.Scope, build.Id!);
            store.Builds.Put(BuildWorld.Scope, build.Id!, stored with { Build = Running(stored.Build) });
        }
        var start = new ProcessStartInfo("sleep", ["600"]);
        start.Environment["CODEBUILD_BUILD_ID"] = build.Id;
        using var orphan = Process.Start(start)!;

        await using var again = await StartAsync();
        await orphan.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);

        var ended = await GetAsync(again, build.Id!);
        Assert.Equal(("FAULT", true), (ended.BuildStatus, ended.BuildComplete));
        Assert.Equal("INTERNAL_SERVICE_ERROR", BuildWorld.Failure(ended).StatusCode);
    }

    [Fact]
    public async Task A_build_that_still_waited_is_taken_up_again()
    {
        Build build;
        await using (var aws = await StartAsync())
        {
            build = await StartBuildAsync(aws, "true");
            await aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, build.Id!, CancellationToken.None);
            var store = aws.Get<CodeBuildStore>();
            store.Builds.Put(BuildWorld.Scope, build.Id!, store.Build(BuildWorld.Scope, build.Id!) with { Build = In(PhaseName.Queued, build) });
        }

        await using var again = await StartAsync();

        Assert.Equal("SUCCEEDED", (await again.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, build.Id!, CancellationToken.None)).BuildStatus);
    }

    /// <summary>The build as a killed process leaves it: in its BUILD phase.</summary>
    private static Build Running(Build build) => In(PhaseName.Build, build);

    private static Build In(string phase, Build build) =>
        build with
        {
            BuildStatus = BuildStatus.InProgress,
            BuildComplete = false,
            EndTime = null,
            CurrentPhase = phase,
            Phases =
            [
                .. build.Phases!.TakeWhile(each => each.PhaseType != phase),
                new BuildPhase { PhaseType = phase, StartTime = build.StartTime },
            ],
        };
}
