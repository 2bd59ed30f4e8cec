namespace Build.Tests.Hooks;

public class ApplicationStopTests
{
    [LinuxFact]
    public async Task The_app_ends_in_its_own_way_and_leaves_no_process()
    {
        await using var app = new DeployedApp();
        await app.StartAsync();
        (await app.RunAsync("application-stop")).Succeeded();
        Assert.Empty(await app.ProcessesAsync());
        Assert.Equal("ending\n", app.Log());
    }

    [LinuxFact]
    public async Task Nothing_to_stop_is_no_failure()
    {
        await using var app = new DeployedApp();
        Assert.Equal("The app is not running\n", (await app.RunAsync("application-stop")).Succeeded().Output);
    }

    [LinuxFact]
    public async Task An_app_and_its_child_that_ignore_SIGTERM_are_killed_after_the_bound()
    {
        await using var app = new DeployedApp(TestApp.Stubborn);
        await app.StartAsync();
        app.Environment["STOP_SECONDS"] = "1";
        var result = (await app.RunAsync("application-stop")).Succeeded();
        Assert.Contains("did not end within 1 s of SIGTERM: killing it", result.Output, StringComparison.Ordinal);
        Assert.Contains("not now", app.Log(), StringComparison.Ordinal);
        Assert.Empty(await app.ProcessesAsync());
    }

    [LinuxFact]
    public async Task An_app_whose_supervisor_was_killed_is_stopped_all_the_same()
    {
        await using var app = new DeployedApp();
        await app.StartAsync();
        (await new Command("bash", "-c", $"kill -KILL $(cut -d ' ' -f 1 {app.PidFile})").RunAsync()).Succeeded();
        Assert.Equal(["node"], await app.ProcessesAsync());
        (await app.RunAsync("application-stop")).Succeeded();
        Assert.Empty(await app.ProcessesAsync());
    }

    [LinuxFact]
    public async Task A_process_that_only_has_the_recorded_id_is_left_alone()
    {
        await using var app = new DeployedApp();
        using var stranger = new Command("setsid", "sleep", "60").Start();
        Directory.CreateDirectory(Path.GetDirectoryName(app.PidFile)!);
        File.WriteAllText(app.PidFile, $"{stranger.Id} 1\n");
        Assert.Equal("The app is not running\n", (await app.RunAsync("application-stop")).Succeeded().Output);
        Assert.False(stranger.HasExited);
        stranger.Kill();
    }
}
