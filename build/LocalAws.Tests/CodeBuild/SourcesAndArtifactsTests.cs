using System.Text;
using LocalAws.CodeBuild;
using LocalAws.CodeCommit;

namespace LocalAws.Tests.CodeBuild;

public class SourcesAndArtifactsTests
{
    private const string Spec = """
        version: 0.2
        phases:
          build:
            commands: ["mkdir -p out && cp input.txt out/copied.txt && echo docs > out/docs.md"]
        artifacts:
          files: ['**/*']
          base-directory: out
          name: named-$(cat input.txt)
          secondary-artifacts:
            Docs: { files: [out/docs.md], discard-paths: yes }
        """;

    [Fact]
    public async Task A_zip_in_S3_is_built_and_its_output_stored_under_the_name_that_the_buildspec_makes()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();
        await world.PutAsync("in/source.zip", ObjectsOfTests.Zip(("input.txt", "payload"), ("buildspec.yml", Spec)));

        var build = await world.BuildAsync(
            "",
            request =>
                request with
                {
                    Source = new ProjectSource { Type = "S3", Location = $"{ObjectsOfTests.Bucket}/in/source.zip" },
                    Artifacts = new ProjectArtifacts
                    {
                        Type = "S3",
                        Location = ObjectsOfTests.Bucket,
                        Path = "out",
                        Packaging = "ZIP",
                        OverrideArtifactName = true,
                    },
                }
        );

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Equal($"arn:aws:s3:::{ObjectsOfTests.Bucket}/out/named-payload", build.Artifacts!.Location);
        var files = ObjectsOfTests.Unzip(await world.GetAsync("out/named-payload"));
        Assert.Equal(["copied.txt", "docs.md"], files.Keys.Order());
        Assert.Equal("payload", files["copied.txt"]);
    }

    [Fact]
    public async Task Without_packaging_each_file_is_an_object()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();

        var build = await world.BuildAsync(
            "version: 0.2\nphases: {build: {commands: ['mkdir -p a && echo 1 > a/one.txt']}}\nartifacts: {files: ['**/*']}",
            request =>
                request with
                {
                    Artifacts = new ProjectArtifacts
                    {
                        Type = "S3",
                        Location = ObjectsOfTests.Bucket,
                        NamespaceType = "BUILD_ID",
                        Name = "/",
                    },
                }
        );

        var uuid = build.Id!.Split(':')[1];
        Assert.Equal("1\n", Encoding.UTF8.GetString(await world.GetAsync($"{uuid}/a/one.txt")));
    }

    [Fact]
    public async Task A_pipeline_hands_in_and_gets_back_zips_under_its_keys()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();
        await world.PutAsync("pipe/SourceOut/abc", ObjectsOfTests.Zip(("input.txt", "commit"), ("buildspec.yml", Spec)));
        await world.PutAsync("pipe/Extra/abc", ObjectsOfTests.Zip(("extra.txt", "more")));
        await world.ProjectAsync(
            "buildspec.yml",
            request =>
                request with
                {
                    Source = new ProjectSource { Type = "CODEPIPELINE" },
                    Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                }
        );
        var builds = world.Aws.Get<PipelineBuilds>();

        var id = builds.Start(
            new PipelineBuild
            {
                Scope = BuildWorld.Scope,
                ProjectName = "app",
                PipelineName = "pipe",
                Inputs = [new("SourceOut", ObjectsOfTests.Bucket, "pipe/SourceOut/abc"), new("Extra", ObjectsOfTests.Bucket, "pipe/Extra/abc")],
                Outputs = [new("BuildOut", ObjectsOfTests.Bucket, "pipe/BuildOut/xyz")],
                ResolvedSourceVersion = "0123456789012345678901234567890123456789",
            }
        );
        var build = await builds.WaitAsync(BuildWorld.Scope, id, world.Call.Cancellation);

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Equal("codepipeline/pipe", build.Initiator);
        Assert.Equal("0123456789012345678901234567890123456789", build.ResolvedSourceVersion);
        Assert.Equal("commit", ObjectsOfTests.Unzip(await world.GetAsync("pipe/BuildOut/xyz"))["copied.txt"]);
    }

    [Fact]
    public async Task Several_outputs_of_a_pipeline_are_the_secondary_artifacts_of_their_names()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();
        await world.PutAsync("in", ObjectsOfTests.Zip(("input.txt", "x"), ("buildspec.yml", Spec)));
        await world.ProjectAsync(
            "buildspec.yml",
            request =>
                request with
                {
                    Source = new ProjectSource { Type = "CODEPIPELINE" },
                    Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                }
        );
        var builds = world.Aws.Get<PipelineBuilds>();
        var order = new PipelineBuild
        {
            Scope = BuildWorld.Scope,
            ProjectName = "app",
            PipelineName = "pipe",
            Inputs = [new("In", ObjectsOfTests.Bucket, "in")],
            Outputs = [new("Docs", ObjectsOfTests.Bucket, "docs"), new("Missing", ObjectsOfTests.Bucket, "missing")],
        };

        var build = await builds.WaitAsync(BuildWorld.Scope, builds.Start(order), world.Call.Cancellation);

        Assert.Equal("no definition for artifact Missing in the buildspec: add it to artifacts.secondary-artifacts", BuildWorld.Failure(build).Message);
        Assert.Equal(["docs.md"], ObjectsOfTests.Unzip(await world.GetAsync("docs")).Keys);
    }

    [Fact]
    public async Task A_CodeCommit_repository_is_cloned_with_its_history()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.Aws.Get<CreateRepository>().InvokeAsync(new CreateRepositoryRequest("app", null, null), world.Call);
        var put = await world
            .Aws.Get<PutFile>()
            .InvokeAsync(new PutFileRequest("app", "main", "hello"u8.ToArray(), "input.txt", null, null, "first", "Tester", null), world.Call);

        var build = await world.BuildAsync(
            "version: 0.2\nphases: {build: {commands: ['git log --oneline | cat', 'test $(cat input.txt) = hello', 'echo at $CODEBUILD_RESOLVED_SOURCE_VERSION']}}",
            request =>
                request with
                {
                    Source = new ProjectSource
                    {
                        Type = "CODECOMMIT",
                        Location = "https://git-codecommit.us-east-1.amazonaws.com/v1/repos/app",
                        Buildspec = request.Source.Buildspec,
                    },
                }
        );

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        Assert.Equal(put.CommitId, build.ResolvedSourceVersion);
        Assert.Contains("at " + put.CommitId, await world.LogAsync(build), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_local_cache_keeps_files_from_build_to_build()
    {
        await using var world = await BuildWorld.StartAsync();
        var first = await world.BuildAsync(
            "version: 0.2\nphases: {build: {commands: ['ls cached/file && echo found-it || (mkdir -p cached && touch cached/file)']}}\ncache: {paths: ['cached/**/*']}",
            request =>
                request with
                {
                    Cache = new ProjectCache { Type = "LOCAL", Modes = ["LOCAL_CUSTOM_CACHE"] },
                }
        );
        var second = await world.BuildAsync();
        await world.Aws.Get<InvalidateProjectCache>().InvokeAsync(new("app"), world.Call);
        var third = await world.BuildAsync();

        Assert.DoesNotContain("\nfound-it", await world.LogAsync(first), StringComparison.Ordinal);
        Assert.Contains("\nfound-it", await world.LogAsync(second), StringComparison.Ordinal);
        Assert.DoesNotContain("\nfound-it", await world.LogAsync(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_role_may_not_do_fails_the_build_with_action_and_resource()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();
        await world.AllowAsync("logs:*");

        var build = await world.BuildAsync(
            "version: 0.2\nphases: {build: {commands: ['echo 1 > one.txt']}}\nartifacts: {files: [one.txt]}",
            request =>
                request with
                {
                    Artifacts = new ProjectArtifacts
                    {
                        Type = "S3",
                        Location = ObjectsOfTests.Bucket,
                        Packaging = "ZIP",
                    },
                }
        );

        Assert.Contains("UPLOAD_ARTIFACTS:FAILED", BuildWorld.Phases(build), StringComparison.Ordinal);
        Assert.Contains(
            $"is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::{ObjectsOfTests.Bucket}/app",
            BuildWorld.Failure(build).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_missing_object_fails_DOWNLOAD_SOURCE_with_S3s_error()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();

        var build = await world.BuildAsync(
            "",
            request =>
                request with
                {
                    Source = new ProjectSource { Type = "S3", Location = $"{ObjectsOfTests.Bucket}/gone.zip" },
                }
        );

        Assert.Contains("DOWNLOAD_SOURCE:FAILED", BuildWorld.Phases(build), StringComparison.Ordinal);
        Assert.Contains("NoSuchKey", BuildWorld.Failure(build).Message, StringComparison.Ordinal);
    }
}
