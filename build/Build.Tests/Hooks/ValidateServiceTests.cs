namespace Build.Tests.Hooks;

public class ValidateServiceTests
{
    [LinuxFact]
    public async Task This_revision_passes()
    {
        await using var app = new DeployedApp(commit: "abc123");
        await app.StartAsync();
        Assert.Equal("Healthy: 1.0.0 abc123\n", (await app.RunAsync("validate-service")).Succeeded().Output);
    }

    [LinuxFact]
    public async Task Another_revision_on_the_port_fails()
    {
        await using var app = new DeployedApp(commit: "old");
        await app.StartAsync();
        app.Package("new");
        var error = (await app.RunAsync("validate-service")).Failed();
        Assert.Contains("answers as revision '1.0.0 old', but this is '1.0.0 new'", error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_bundle_without_a_commit_is_told_by_its_version()
    {
        await using var app = new DeployedApp();
        await app.StartAsync();
        File.Delete(app.Bundle("app/web/revision.json"));
        (await app.RunAsync("validate-service")).Succeeded();
        app.WriteSource("package.json", """{"name":"demo","version":"1.0.1"}""");
        (await app.RunAsync("validate-service")).Failed();
    }

    [LinuxFact]
    public async Task An_app_that_ends_at_its_start_fails_at_once_with_its_last_words()
    {
        await using var app = new DeployedApp(TestApp.Broken);
        await app.InstallAsync();
        (await app.RunAsync("application-start")).Succeeded();
        var error = (await app.RunAsync("validate-service")).Failed();
        Assert.Contains("has ended", error, StringComparison.Ordinal);
        Assert.Contains("no database configured", error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task An_app_that_never_gets_healthy_fails_after_the_bound_with_the_last_answer()
    {
        await using var app = new DeployedApp(TestApp.Sick);
        app.Environment["VALIDATE_SECONDS"] = "1";
        await app.InstallAsync();
        (await app.RunAsync("application-start")).Succeeded();
        var error = (await app.RunAsync("validate-service")).Failed();
        Assert.Contains("within 1 s (last: status 503)", error, StringComparison.Ordinal);
    }
}
