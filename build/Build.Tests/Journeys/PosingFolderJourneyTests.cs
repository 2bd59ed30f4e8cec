using Build.Fleet;
using LocalAws.CodeConnections;

namespace Build.Tests.Journeys;

/// <summary>A plain folder poses as a repository of GitHub, and goes to two regions.</summary>
public class PosingFolderJourneyTests
{
    private const string Settings = """
        {
          "regions": ["us-east-1", "eu-west-1"],
          "source": { "provider": "GitHub", "repository": "me/app", "push": { "paths": { "includes": ["app/**"] } } },
          "fleet": { "count": 1 },
          "pipeline": { "waves": "PARALLEL" }
        }
        """;

    [NamespaceFact]
    public async Task A_save_that_the_filter_means_is_released_to_both_regions_and_another_is_not()
    {
        using var folder = new TempFolder();
        Copy(Repository.File("build/Build.Tests/TestApps/hello"), folder.Path);
        folder.Write("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - test -f appspec.yml\nartifacts:\n  files:\n    - '**/*'\n");
        await using var rehearsal = await Rehearsal.StartAsync(Settings, repositories: [new LocalRepository("me/app", folder.Path)]);

        var first = (await rehearsal.RunAsync("--target=Provision", "--target=Release", "--target=Health", "--yes")).Succeeded().Output;
        Assert.Matches("The same bytes in 2 regions: sha256 [0-9a-f]{64}", first);
        Assert.Contains("2 of 2 instances are healthy", first, StringComparison.Ordinal);
        Assert.Matches("us-east-1 +i-", first);
        Assert.Matches("eu-west-1 +i-", first);
        var answers = await AnswersAsync(rehearsal);
        Assert.Equal(["eu-west-1", "us-east-1"], answers.Select(answer => answer.Region).Order());
        Assert.Equal(2, answers.Select(answer => answer.Url!.Port).Distinct().Count());

        await PushAsync(rehearsal, () => folder.Write("docs/readme.md", "nothing that is deployed"));
        Assert.Single(await ExecutionsAsync(rehearsal));
        folder.Write("app/app.js", File.ReadAllText(folder.File("app/app.js")).Replace("hello", "hello again", StringComparison.OrdinalIgnoreCase));
        var second = await NextExecutionAsync(rehearsal);
        (await rehearsal.RunAsync("--target=Watch", $"--execution={second}")).Succeeded();
        Assert.Equal(2, (await ExecutionsAsync(rehearsal)).Count);
        Assert.All(await AnswersAsync(rehearsal), answer => Assert.Contains("hello again", answer.Greeting!, StringComparison.Ordinal));
        Assert.Contains("Deploy-eu-west-1", (await rehearsal.RunAsync("--target=Status")).Succeeded().Output, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<AppAnswer>> AnswersAsync(Rehearsal rehearsal)
    {
        using var http = new HttpClient();
        return await AppAnswer.ReadAsync(rehearsal.Cloud, http, TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> ExecutionsAsync(Rehearsal rehearsal) =>
        [.. ((await rehearsal.Cloud.Session.CodePipeline.Value.ListPipelineExecutionsAsync(new() { PipelineName = rehearsal.Cloud.Names.Pipeline }, TestContext.Current.CancellationToken))
            .PipelineExecutionSummaries ?? []).Select(execution => execution.PipelineExecutionId!)];

    // A save counts as pushed once it is a commit in the embedded AWS's own repository of snapshots.
    private static async Task PushAsync(Rehearsal rehearsal, Action save)
    {
        var branch = Path.Combine(Directory.GetDirectories(rehearsal.Checkout.File(".nutshell/aws/snapshots")).Single(), "refs", "heads", "snapshot");
        var before = await File.ReadAllTextAsync(branch);
        save();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await File.ReadAllTextAsync(branch, patience.Token) == before)
            await Task.Delay(50, patience.Token);
    }

    private static async Task<string> NextExecutionAsync(Rehearsal rehearsal)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        List<string> executions;
        while ((executions = await ExecutionsAsync(rehearsal)).Count < 2)
            await Task.Delay(100, patience.Token);
        return executions[0];
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "expected.txt"))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
