using LocalAws.CodeBuild;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

/// <summary>An embedded AWS with a role that CodeBuild may assume, and projects made of one buildspec.</summary>
internal sealed class BuildWorld(TestAws aws) : IAsyncDisposable
{
    public const string RoleArn = "arn:aws:iam::123456789012:role/build";

    public const string Trust = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """;

    public TestAws Aws { get; } = aws;

    public static Scope Scope { get; } = new("123456789012", "us-east-1");

    public CallContext Call =>
        CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System, new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);

    public static async Task<BuildWorld> StartAsync(Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var world = new BuildWorld(await TestAws.StartAsync(change));
        await world.Aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("build", Trust, null, null, null, null, null), world.Call);
        await world.AllowAsync("*");
        return world;
    }

    /// <summary>Gives the build's role these actions, and no others.</summary>
    public async Task AllowAsync(params string[] actions)
    {
        var policy =
            $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":{{System.Text.Json.JsonSerializer.Serialize(actions)}},"Resource":"*"}]}""";
        await Aws.Get<PutRolePolicy>().InvokeAsync(new PutRolePolicyRequest("build", "build", policy), Call);
    }

    public async Task<Project> ProjectAsync(string buildspec, Func<CreateProjectRequest, CreateProjectRequest>? change = null)
    {
        var request = new CreateProjectRequest
        {
            Name = "app",
            Source = new ProjectSource { Type = "NO_SOURCE", Buildspec = buildspec },
            Artifacts = new ProjectArtifacts { Type = "NO_ARTIFACTS" },
            Environment = new ProjectEnvironment
            {
                Type = "LINUX_CONTAINER",
                Image = "aws/codebuild/standard:7.0",
                ComputeType = "BUILD_GENERAL1_SMALL",
            },
            ServiceRole = RoleArn,
        };
        return (await Aws.Get<CreateProject>().InvokeAsync(change?.Invoke(request) ?? request, Call)).Project;
    }

    /// <summary>Starts a build of the project and waits for its end.</summary>
    public async Task<Build> BuildAsync(StartBuildRequest? request = null)
    {
        var call = Call;
        var started = (await Aws.Get<StartBuild>().InvokeAsync(request ?? new StartBuildRequest { ProjectName = "app" }, call)).Build;
        return await Aws.Get<BuildRunner>().WaitAsync(Scope, started.Id!, call.Cancellation);
    }

    /// <summary>Makes a project of the buildspec and builds it.</summary>
    public async Task<Build> BuildAsync(string buildspec, Func<CreateProjectRequest, CreateProjectRequest>? change = null)
    {
        await ProjectAsync(buildspec, change);
        return await BuildAsync();
    }

    public async Task<string> LogAsync(Build build)
    {
        var request = new GetLogEventsRequest(build.Logs!.GroupName, null, build.Logs.StreamName!, null, null, null, null, true);
        return string.Concat((await Aws.Get<GetLogEvents>().InvokeAsync(request, Call)).Events.Select(each => each.Message));
    }

    public static string Phases(Build build) => string.Join(' ', build.Phases!.Select(phase => $"{phase.PhaseType}:{phase.PhaseStatus}"));

    public static PhaseContext Failure(Build build) => build.Phases!.First(phase => phase.PhaseStatus is not ("SUCCEEDED" or null)).Contexts![0];

    public ValueTask DisposeAsync() => Aws.DisposeAsync();
}
