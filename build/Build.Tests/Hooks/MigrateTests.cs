using LocalAws;

namespace Build.Tests.Hooks;

/// <summary>scripts/migrate.sh with the real AWS CLI and an embedded AWS: two instances of one deployment.</summary>
public sealed class MigrateTests : IAsyncLifetime
{
    private const string App = """{"name":"demo","version":"1.0.0","scripts":{"migrate":"echo migrated >> $MIGRATIONS; test ! -e $MIGRATIONS.broken"}}""";
    private readonly TempFolder folder = new();
    private LocalAwsServer aws = null!;

    public async ValueTask InitializeAsync() => aws = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder.File("state") });

    public async ValueTask DisposeAsync()
    {
        await aws.DisposeAsync();
        folder.Dispose();
    }

    [AwsCliFact]
    public async Task A_migration_runs_once_in_a_deployment_and_again_in_the_next()
    {
        await using DeployedApp one = await InstanceAsync("d-1"), other = await InstanceAsync("d-1");
        var outputs = (await Task.WhenAll(one.RunAsync("migrate"), other.RunAsync("migrate"))).Select(result => result.Succeeded().Output).Order().ToList();
        Assert.StartsWith("Another instance migrates for deployment d-1", outputs[0], StringComparison.Ordinal);
        Assert.StartsWith("This instance migrates for deployment d-1", outputs[1], StringComparison.Ordinal);
        Assert.Equal("migrated\n", await File.ReadAllTextAsync(folder.File("migrations")));
        one.Environment["DEPLOYMENT_ID"] = "d-2";
        (await one.RunAsync("migrate")).Succeeded();
        Assert.Equal("migrated\nmigrated\n", await File.ReadAllTextAsync(folder.File("migrations")));
    }

    [AwsCliFact]
    public async Task A_migration_that_fails_fails_every_instance()
    {
        await using DeployedApp one = await InstanceAsync("d-1"), other = await InstanceAsync("d-1");
        folder.Write("migrations.broken", "");
        Assert.Contains("The migration failed: no instance of deployment d-1 goes on", (await one.RunAsync("migrate")).Failed(), StringComparison.Ordinal);
        Assert.Contains("The migration failed on the instance that ran it", (await other.RunAsync("migrate")).Failed(), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task An_app_without_migration_needs_nothing()
    {
        await using var app = new DeployedApp();
        await app.InstallAsync();
        app.Environment["APPLICATION_NAME"] = "demo-app";
        app.Environment["DEPLOYMENT_ID"] = "d-1";
        Assert.Contains("nothing to migrate", (await app.RunAsync("migrate")).Succeeded().Output, StringComparison.Ordinal);
    }

    private async Task<DeployedApp> InstanceAsync(string deployment)
    {
        var app = new DeployedApp();
        app.WriteSource("package.json", App);
        await app.InstallAsync();
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["APPLICATION_NAME"] = "demo-app",
            ["DEPLOYMENT_ID"] = deployment,
            ["MIGRATIONS"] = folder.File("migrations"),
            ["AWS_ENDPOINT_URL"] = aws.Endpoint.ToString(),
            ["AWS_REGION"] = "us-east-1",
            ["PATH"] = $"/usr/bin:{System.Environment.GetEnvironmentVariable("PATH")}",
            ["AWS_ACCESS_KEY_ID"] = aws.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = aws.SecretAccessKey,
        })
            app.Environment[name] = value;
        return app;
    }
}
