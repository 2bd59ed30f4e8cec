namespace Build.Tests.Hooks;

/// <summary>The hooks with the appspec.yml of the repository as it is, each in namespaces of its own, as on a rehearsal's instance.</summary>
public class InstanceTests
{
    [NamespaceFact]
    public async Task A_release_over_a_release_runs_at_the_real_paths()
    {
        await using var app = Instance(commit: "first");
        await ReleaseAsync(app);
        var first = await app.GetAsync();

        app.Package("second");
        await ReleaseAsync(app);
        Assert.NotEqual(first, await app.GetAsync());
        Assert.Contains("second", await app.GetAsync("/health"), StringComparison.Ordinal);
        Assert.True(File.Exists(app.PidFile));
    }

    [NamespaceFact]
    public async Task The_systemd_of_the_machine_around_the_instance_is_left_alone()
    {
        await using var app = Instance();
        app.Environment["SERVICE_MANAGER"] = null;
        await ReleaseAsync(app);
        Assert.True(File.Exists(app.PidFile));
    }

    private static DeployedApp Instance(string commit = "c0ffee")
    {
        var app = new DeployedApp(commit: commit);
        app.WriteSource("package-lock.json", """{"name":"demo","version":"1.0.0","lockfileVersion":3,"requires":true,"packages":{"":{"version":"1.0.0"}}}""");
        File.Copy(Repository.File("appspec.yml"), app.Bundle("appspec.yml"), overwrite: true);
        Directory.CreateDirectory(app.Home);
        app.Hook = path => Namespace.Command(
            $"mount -t tmpfs none /run; mkdir -p /run/systemd/system; mount -t tmpfs none /home; mkdir /home/ec2-user; mount --bind {app.Home} /home/ec2-user", path);
        return app;
    }

    private static async Task ReleaseAsync(DeployedApp app)
    {
        (await app.RunAsync("application-stop")).Succeeded();
        (await app.RunAsync("before-install")).Succeeded();
        await app.InstallAsync();
        (await app.RunAsync("after-install")).Succeeded();
        (await app.RunAsync("application-start")).Succeeded();
        (await app.RunAsync("validate-service")).Succeeded();
    }
}
