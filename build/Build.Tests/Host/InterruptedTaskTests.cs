using System.Diagnostics;
using Build.Aws;
using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>Ctrl-C in a task that has nothing to do with AWS.</summary>
public sealed class InterruptedTaskTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [LinuxFact]
    public async Task Ctrl_C_says_which_task_was_stopped_and_ends_what_it_ran()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = await WaitingAsync(limit.Token, "--target=Test-App");
        var error = process.StandardError.ReadToEndAsync(limit.Token);

        (await new Command("kill", "-INT", $"{process.Id}").RunAsync()).Succeeded();

        await process.StandardOutput.ReadToEndAsync(limit.Token); // nobody holds it open
        await process.WaitForExitAsync(limit.Token);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Error: Test-App was stopped. The same command does it again.", await error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Other_targets_join_the_embedded_AWS_of_a_run_and_a_rehearsal_does_not()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = await WaitingAsync(limit.Token, "--target=Provision-Storage", "--target=Test-App");
        var endpoint = LocalAwsFile.Find(build.Checkout.File(".nutshell/local-aws.env"))!.Endpoint.ToString();

        Assert.Contains("0 to change, 1 as they should be", (await build.RunAsync("--target=Provision-Storage")).Succeeded().Output, StringComparison.Ordinal);
        var rehearsal = await build.RunAsync("--target=Rehearse", "--exclusive");
        Assert.Equal(2, rehearsal.ExitCode);
        Assert.Contains($"A run with an embedded AWS of its own, at {endpoint}, is under way", rehearsal.Error, StringComparison.Ordinal);

        (await new Command("kill", "-INT", $"{process.Id}").RunAsync()).Succeeded();
        await process.WaitForExitAsync(limit.Token);
        Assert.False(File.Exists(build.Checkout.File(".nutshell/local-aws.env")));
    }

    // In a task that waits for ever; npm adds arguments of its own behind the script.
    private async Task<Process> WaitingAsync(CancellationToken limit, params string[] arguments)
    {
        build.Checkout.Write("app/web/package.json", """{ "name": "small", "version": "1.0.0", "private": true, "scripts": { "test": "sleep 600 #" } }""");
        build.Checkout.Write("app/web/package-lock.json", """{ "name": "small", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "small", "version": "1.0.0" } } }""");
        var process = build.Command(arguments).Start();
        while (await process.StandardOutput.ReadLineAsync(limit) is { } line && line != "== Test-App") ;
        return process;
    }
}
