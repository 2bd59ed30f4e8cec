using System.Net;
using System.Net.Sockets;
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
        CopyApp(folder);
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
        await using var events = rehearsal.Listen();
        folder.Write("app/app.js", File.ReadAllText(folder.File("app/app.js")).Replace("hello", "hello again", StringComparison.OrdinalIgnoreCase));
        var second = await events.ExecutionAsync(rehearsal.Cloud.Names.Pipeline);
        (await rehearsal.RunAsync("--target=Watch", $"--execution={second}")).Succeeded();
        Assert.Equal(2, (await ExecutionsAsync(rehearsal)).Count);
        Assert.All(await AnswersAsync(rehearsal), answer => Assert.Contains("hello again", answer.Greeting!, StringComparison.Ordinal));
        Assert.Contains("Deploy-eu-west-1", (await rehearsal.RunAsync("--target=Status")).Succeeded().Output, StringComparison.Ordinal);
    }

    [NamespaceFact]
    public async Task A_region_that_fails_half_way_is_told_apart_and_the_release_goes_on_where_it_stopped()
    {
        using var folder = new TempFolder();
        CopyApp(folder);
        await using var rehearsal = await Rehearsal.StartAsync(Settings.Replace("PARALLEL", "SEQUENTIAL", StringComparison.Ordinal), repositories: [new LocalRepository("me/app", folder.Path)]);
        (await rehearsal.RunAsync("--target=Provision-Roles", "--target=Provision-Fleet")).Succeeded();
        var europe = rehearsal.Cloud.In("eu-west-1").Session.Ec2.Value;
        var instances = (await europe.DescribeInstancesAsync(TestContext.Current.CancellationToken)).Reservations.SelectMany(reservation => reservation.Instances);
        await europe.TerminateInstancesAsync(new([.. instances.Select(instance => instance.InstanceId)]), TestContext.Current.CancellationToken);

        var failed = await rehearsal.RunAsync("--target=Provision-Storage", "--target=Provision-Source", "--target=Provision-Build", "--target=Provision-Deploy", "--target=Provision-Pipeline", "--target=Release", "--yes");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("  us-east-1       has the new revision", failed.Output, StringComparison.Ordinal);
        Assert.Contains("  eu-west-1       Failed: what runs there says ./build.sh --target Health", failed.Output, StringComparison.Ordinal);
        Assert.Contains("./build.sh --target Retry --stage Deploy", failed.Output, StringComparison.Ordinal);
        Assert.Contains("no instance in eu-west-1 carries the deployment group's tags", (await rehearsal.RunAsync("--target=Health")).Output, StringComparison.Ordinal);

        var retried = (await rehearsal.RunAsync("--target=Provision-Fleet", "--target=Retry", "--stage=Deploy")).Succeeded().Output;
        Assert.Matches("The same bytes in 2 regions: sha256 [0-9a-f]{64}", retried);
    }

    [NamespaceFact]
    public async Task A_hook_that_fails_in_the_second_region_keeps_the_third_as_it_was_and_every_command_says_which()
    {
        using var folder = new TempFolder();
        CopyApp(folder);
        using var gateway = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        gateway.Bind(new IPEndPoint(IPAddress.Loopback, 0)); // a port that nobody listens on yet
        var port = ((IPEndPoint)gateway.LocalEndPoint!).Port;
        folder.WriteScript("scripts/validate-service.sh", $"#!/bin/bash\nuntil : <>\"/dev/tcp/127.0.0.1/$PORT\"; do sleep 0.05; done 2>/dev/null\n[ \"$AWS_REGION\" != eu-west-1 ] || : <>\"/dev/tcp/127.0.0.1/{port}\" || {{ echo \"the gateway of $AWS_REGION is closed\"; exit 1; }}\n");
        var settings = Settings.Replace("PARALLEL", "SEQUENTIAL", StringComparison.Ordinal).Replace("\"eu-west-1\"]", "\"eu-west-1\", \"ap-south-1\"]", StringComparison.Ordinal);
        await using var rehearsal = await Rehearsal.StartAsync(settings, repositories: [new LocalRepository("me/app", folder.Path)]);

        var failed = await rehearsal.RunAsync("--target=Provision", "--target=Release", "--yes");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("action      Deploy / Deploy-eu-west-1 (CodeDeploy in eu-west-1)", failed.Output, StringComparison.Ordinal);
        Assert.Contains("event ValidateService, script scripts/validate-service.sh", failed.Output, StringComparison.Ordinal);
        Assert.Contains("the gateway of eu-west-1 is closed", failed.Output, StringComparison.Ordinal);
        Assert.Contains("  us-east-1       has the new revision", failed.Output, StringComparison.Ordinal);
        Assert.Contains("  eu-west-1       Failed", failed.Output, StringComparison.Ordinal);
        Assert.Contains("  ap-south-1      not reached: it keeps what it had", failed.Output, StringComparison.Ordinal);
        Assert.Contains("./build.sh --target Retry --stage Deploy", failed.Output, StringComparison.Ordinal);
        Assert.Matches("Deploy-eu-west-1 +Failed", (await rehearsal.RunAsync("--target=Status")).Output);
        Assert.Contains("(CodeDeploy in eu-west-1)", (await rehearsal.RunAsync("--target=Diagnose")).Output, StringComparison.Ordinal);

        gateway.Listen();
        var retried = (await rehearsal.RunAsync("--target=Retry", "--stage=Deploy")).Succeeded().Output;
        Assert.Matches("The same bytes in 3 regions: sha256 [0-9a-f]{64}", retried);
    }

    private static void CopyApp(TempFolder folder)
    {
        Copy(Repository.File("build/Build.Tests/TestApps/hello"), folder.Path);
        folder.Write("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - test -f appspec.yml\nartifacts:\n  files:\n    - '**/*'\n");
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
        var branch = Path.Combine(Directory.GetDirectories(rehearsal.Checkout.File(".nutshell/aws/snapshots")).Single(), "refs", "heads");
        using var watcher = new FileSystemWatcher(branch, "snapshot");
        var moved = new TaskCompletionSource();
        watcher.Renamed += (_, _) => moved.TrySetResult(); // git writes a lock, and renames it
        watcher.EnableRaisingEvents = true;
        save();
        await moved.Task.WaitAsync(TimeSpan.FromMinutes(1));
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
