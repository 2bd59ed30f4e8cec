using System.IO.Compression;
using System.Runtime.CompilerServices;
using LocalAws.CodeBuild;

namespace LocalAws.Tests.CodeBuild;

/// <summary>The repository's own buildspec, run as a pipeline runs it: npm, its cache and the app's tests included.</summary>
public class SampleAppTests
{
    private static readonly string[] Revision = ["app", "scripts", "appspec.yml", "buildspec.yml"];

    [Fact]
    public async Task The_sample_app_becomes_a_revision_that_CodeDeploy_takes()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.CreateBucketAsync();
        await world.PutAsync("source", ZipOfRepository());
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
                ResolvedSourceVersion = "abc123",
                Inputs = [new("Source", ObjectsOfTests.Bucket, "source")],
                Outputs = [new("Build", ObjectsOfTests.Bucket, "output")],
            }
        );
        var build = await builds.WaitAsync(BuildWorld.Scope, id, new CancellationTokenSource(TimeSpan.FromMinutes(5)).Token);

        Assert.True(build.BuildStatus == "SUCCEEDED", await world.LogAsync(build));
        using var zip = new ZipArchive(new MemoryStream(await world.GetAsync("output")));
        Assert.NotNull(zip.GetEntry("appspec.yml"));
        Assert.NotNull(zip.GetEntry("app/web/node_modules/express/package.json"));
        Assert.Equal("{\"commit\":\"abc123\"}\n", new StreamReader(zip.GetEntry("app/web/revision.json")!.Open()).ReadToEnd());
        Assert.NotEqual(0, (zip.GetEntry("scripts/application-start.sh")!.ExternalAttributes >> 16) & 0b001_000_000);
    }

    private static byte[] ZipOfRepository([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (Revision.Contains(name.Split('/')[0]) && !name.Contains("node_modules", StringComparison.Ordinal))
                    zip.CreateEntryFromFile(path, name);
            }
        return stream.ToArray();
    }
}
