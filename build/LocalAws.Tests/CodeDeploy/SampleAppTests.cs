using System.Diagnostics;
using System.Globalization;
using LocalAws.CodeDeploy;
using LocalAws.Ec2;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>The repository's own appspec.yml, scripts/ and app/, deployed as they are.</summary>
public class SampleAppTests
{
    private static readonly string Repository = Find();

    [Fact]
    public async Task The_sample_app_is_deployed_serves_is_replaced_by_the_next_release_and_ends_with_its_instance()
    {
        await using var aws = await DeployHarness.StartAsync();
        var id = (await aws.RunInstancesAsync(1))[0];
        await aws.CreateGroupAsync();
        var port = aws.Aws.Get<InstanceStore>().Find(DeployHarness.Scope, id)!.Port;
        foreach (var commit in new[] { "one", "two" })
        {
            var deployment = await aws.DeployAsync(await UploadAsync(aws, commit));
            Assert.True(deployment.Status == "Succeeded", Failure(aws, deployment, id));
            Assert.Contains(commit, await HealthAsync(port), StringComparison.Ordinal);
        }
        await aws.Aws.Get<StopInstances>().InvokeAsync(new StopInstancesRequest([id], null, null, null), aws.Call());
        await Assert.ThrowsAsync<HttpRequestException>(() => HealthAsync(port));
    }

    private static async Task<RevisionLocation> UploadAsync(DeployHarness aws, string commit)
    {
        List<(string, string)> files = [("app/web/revision.json", $$"""{"commit":"{{commit}}"}""")];
        foreach (var path in (await GitAsync("ls-files", "appspec.yml", "scripts", "app/web")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(path => !path.Contains("test/", StringComparison.Ordinal)))
            files.Add((path, await File.ReadAllTextAsync(Path.Combine(Repository, path))));
        return await aws.UploadAsync(commit + ".zip", [.. files]);
    }

    private static async Task<string> HealthAsync(int port)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/health"));
    }

    private static string Failure(DeployHarness aws, DeploymentInfo deployment, string id) => string.Join('\n', aws.Target(deployment.DeploymentId!, id)
        .LifecycleEvents!.Select(each => $"{each.LifecycleEventName} {each.Status} {each.Diagnostics?.Message}\n{each.Diagnostics?.LogTail}"));

    private static async Task<string> GitAsync(params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository, .. words]) { RedirectStandardOutput = true })!;
        return await git.StandardOutput.ReadToEndAsync();
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "appspec.yml")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        return folder;
    }
}
