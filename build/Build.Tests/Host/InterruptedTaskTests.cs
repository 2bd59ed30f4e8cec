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
        build.Checkout.Write("app/web/package.json", """{ "name": "small", "version": "1.0.0", "private": true, "scripts": { "test": "sleep 600" } }""");
        build.Checkout.Write("app/web/package-lock.json", """{ "name": "small", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "small", "version": "1.0.0" } } }""");
        using var process = build.Command("--target=Test-App").Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line && line != "== Test-App") ;

        (await new Command("kill", "-INT", $"{process.Id}").RunAsync()).Succeeded();

        await process.StandardOutput.ReadToEndAsync(limit.Token); // nobody holds it open
        await process.WaitForExitAsync(limit.Token);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Error: Test-App was stopped. The same command does it again.", await error, StringComparison.Ordinal);
    }
}
