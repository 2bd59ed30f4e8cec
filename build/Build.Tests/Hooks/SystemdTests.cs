namespace Build.Tests.Hooks;

/// <summary>What the hooks ask of systemd; a script that writes down its arguments stands for systemctl.</summary>
public sealed class SystemdTests : IDisposable
{
    private readonly TempFolder machine = new();

    [NamespaceFact]
    public async Task Start_writes_the_unit_and_restarts_it()
    {
        await using var app = Machine();
        await app.InstallAsync();
        (await app.RunAsync("application-start")).Succeeded();

        Assert.Equal(["cat codepipeline-demo", "daemon-reload", "enable --quiet codepipeline-demo", "restart codepipeline-demo"], Calls());
        var unit = File.ReadAllLines(machine.File("units/codepipeline-demo.service"));
        Assert.Contains("User=ec2-user", unit);
        Assert.Contains($"WorkingDirectory={app.AppFolder}", unit);
        Assert.Contains($"Environment=NODE_ENV=production PORT={app.Port}", unit);
        Assert.Contains(unit, line => line.StartsWith("ExecStart=/", StringComparison.Ordinal) && line.EndsWith("/node app.js", StringComparison.Ordinal));
    }

    [NamespaceFact]
    public async Task Stop_stops_an_installed_unit()
    {
        await using var app = Machine();
        machine.Write("units/codepipeline-demo.service", "");
        Assert.Equal("Stopped codepipeline-demo.service\n", (await app.RunAsync("application-stop")).Succeeded().Output);
        Assert.Equal("stop codepipeline-demo", Calls()[^1]);
    }

    [NamespaceFact]
    public async Task Stop_without_a_unit_is_no_failure()
    {
        await using var app = Machine();
        Assert.Equal("codepipeline-demo.service is not installed\n", (await app.RunAsync("application-stop")).Succeeded().Output);
    }

    public void Dispose() => machine.Dispose();

    private DeployedApp Machine()
    {
        Directory.CreateDirectory(machine.File("units"));
        machine.WriteScript("bin/systemctl", $"""
            #!/bin/bash
            echo "$*" >>{machine.File("calls")}
            [[ $1 != cat || -f /etc/systemd/system/$2.service ]]
            """);
        var app = new DeployedApp();
        app.Environment["SERVICE_MANAGER"] = "systemd";
        app.Environment["PATH"] = $"{machine.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        app.Hook = path => Namespace.Command(
            $"mount -t tmpfs none /etc; mkdir -p /etc/systemd/system; mount --bind {machine.File("units")} /etc/systemd/system", path);
        return app;
    }

    private string[] Calls() => File.ReadAllLines(machine.File("calls"));
}
