using Build.Fleet;

namespace Build.Tests.Journeys;

/// <summary>build/buildspec-zip.yml with the repository's own app: tests with a report, and a zip that CodeDeploy takes, with the pipeline and without.</summary>
public class SampleBuildspecTests
{
    private const string Buildspec = "build/buildspec-zip.yml";

    [NamespaceFact]
    public async Task It_builds_tests_and_makes_a_zip_that_a_pipeline_deploys_and_CodeDeploy_alone_too()
    {
        await using var aws = await Rehearsal.StartAsync($$"""{ "fleet": { "count": 1 }, "deploy": { "config": "CodeDeployDefault.AllAtOnce" }, "build": { "buildspec": "{{Buildspec}}" } }""");
        foreach (var file in (string[])["appspec.yml", Buildspec, .. FilesOf("scripts"), .. FilesOf("app/web")])
            Copy(aws, file);
        (await aws.RunAsync("--target=Validate")).Succeeded();
        await aws.ProvisionAsync(desired => desired.All);

        var released = (await aws.RunAsync("--target=Push", "--target=Release", "--target=Health")).Succeeded();
        Assert.Contains("1 of 1 instances are healthy", released.Output, StringComparison.Ordinal);
        var reports = await aws.Cloud.Session.CodeBuild.Value.BatchGetReportsAsync(new() { ReportArns = (await aws.Cloud.Session.CodeBuild.Value.ListReportsAsync(new())).Reports });
        var report = Assert.Single(reports.Reports!);
        Assert.Equal("SUCCEEDED", report.Status!.Value);
        Assert.True(report.TestSummary!.Total > 5, $"{report.TestSummary.Total} tests");

        var key = await ZipAsync(aws);
        var deployed = (await aws.RunAsync("--target=Deploy", "--exclusive", $"--revision={key}", "--target=Health")).Succeeded();
        Assert.Contains("succeeded on 1 instances", deployed.Output, StringComparison.Ordinal);
    }

    // The same build without a pipeline: the newest source from a bucket, a zip into a bucket.
    private static async Task<string> ZipAsync(Rehearsal aws)
    {
        var (codeBuild, names) = (aws.Cloud.Session.CodeBuild.Value, aws.Cloud.Names);
        var sources = await aws.Cloud.Session.S3.Value.ListObjectsV2Async(new() { BucketName = names.Bucket, Prefix = "codepipeline-demo-pi/SourceOutp/" });
        var id = (await codeBuild.StartBuildAsync(new()
        {
            ProjectName = names.Project,
            SourceTypeOverride = "S3",
            SourceLocationOverride = $"{names.Bucket}/{Assert.Single(sources.S3Objects).Key}",
            ArtifactsOverride = new() { Type = "S3", Location = names.Bucket, Path = "revisions", NamespaceType = "NONE", Name = "app.zip", Packaging = "ZIP" },
        })).Build!.Id!;
        var build = await aws.UntilAsync(async cancellation => (await codeBuild.BatchGetBuildsAsync(new() { Ids = [id] }, cancellation)).Builds![0], each => each.BuildComplete == true);
        Assert.True(build.BuildStatus?.Value == "SUCCEEDED", string.Join('\n', build.Phases!.SelectMany(phase => phase.Contexts ?? []).Select(context => context.Message)));
        return "revisions/app.zip";
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(Repository.File(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.File("."), file)).Where(file => !file.Contains("node_modules", StringComparison.Ordinal));

    private static void Copy(Rehearsal aws, string file)
    {
        if (file.EndsWith(".sh", StringComparison.Ordinal))
            aws.Checkout.WriteScript(file, File.ReadAllText(Repository.File(file)));
        else
            aws.Checkout.Write(file, File.ReadAllText(Repository.File(file)));
    }
}
