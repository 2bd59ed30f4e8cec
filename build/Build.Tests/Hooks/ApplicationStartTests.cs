using System.Net;
using System.Net.Sockets;

namespace Build.Tests.Hooks;

public class ApplicationStartTests
{
    [LinuxFact]
    public async Task The_app_serves_after_the_hook_has_ended_and_holds_none_of_its_streams()
    {
        await using var app = new DeployedApp();
        await app.StartAsync();
        Assert.StartsWith("process ", await app.GetAsync(), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_second_start_replaces_the_app()
    {
        await using var app = new DeployedApp();
        await app.StartAsync();
        var first = await app.GetAsync();
        await app.StartAsync();
        Assert.NotEqual(first, await app.GetAsync());
        Assert.Single(await app.ProcessesAsync(), "node");
    }

    [LinuxFact]
    public async Task An_app_that_fails_after_a_good_start_is_started_again()
    {
        await using var app = new DeployedApp();
        app.Environment["RESTART_SECONDS"] = "0";
        await app.StartAsync();
        var first = await app.GetAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.GetAsync("/crash"));
        (await app.RunAsync("validate-service")).Succeeded();
        Assert.NotEqual(first, await app.GetAsync());
        Assert.Contains("The app ended with status 3; starting it again", app.Log(), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_port_that_a_stranger_holds_is_refused_by_name()
    {
        await using var app = new DeployedApp();
        using var stranger = new TcpListener(IPAddress.Loopback, app.Port);
        stranger.Start();
        await app.InstallAsync();
        var error = (await app.RunAsync("application-start")).Failed();
        Assert.Contains($"Port {app.Port} is in use by a process that no deployment", error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Without_an_installed_app_it_says_what_is_missing()
    {
        await using var app = new DeployedApp();
        var error = (await app.RunAsync("application-start")).Failed();
        Assert.Contains($"{app.AppFolder}/app.js does not exist", error, StringComparison.Ordinal);
    }
}
