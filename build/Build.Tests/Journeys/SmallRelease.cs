using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Build.Tests.Host;

namespace Build.Tests.Journeys;

/// <summary>A checkout with an app of a few lines that is released on an embedded AWS of its own; its build and its hooks can be held.</summary>
public sealed class SmallRelease : IDisposable
{
    private static readonly string[] Targets = ["--target=Provision", "--target=Register", "--target=Push", "--target=Release", "--target=Health"];

    private readonly BuildRun build = new();
    private readonly TcpListener held = new(IPAddress.Loopback, 0);

    public SmallRelease()
    {
        held.Start();
        build.Checkout.Write("build/settings.json", """{ "application": "small", "fleet": { "count": 1 }, "deploy": { "config": "CodeDeployDefault.AllAtOnce" } }""");
        build.Checkout.Write("app/web/package.json", """{ "name": "small", "version": "1.0.0", "private": true, "scripts": { "test": "node --version" } }""");
        build.Checkout.Write("app/web/package-lock.json", """{ "name": "small", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "small", "version": "1.0.0" } } }""");
        build.Checkout.Write("app/web/app.js", "require('node:http').createServer((request, response) => response.end(JSON.stringify({ status: 'ok' }))).listen(process.env.PORT);\n");
        build.Checkout.Write("appspec.yml", """
            version: 0.0
            os: linux
            files:
              - source: app/web
                destination: /home/ec2-user/app
            file_exists_behavior: OVERWRITE
            hooks:
              ApplicationStop:
                - location: scripts/stop.sh
                  timeout: 60
              BeforeInstall:
                - location: scripts/before-install.sh
                  timeout: 300
              ApplicationStart:
                - location: scripts/start.sh
                  timeout: 60
              ValidateService:
                - location: scripts/validate.sh
                  timeout: 60
            """);
        build.Checkout.WriteScript("scripts/stop.sh", "#!/bin/bash\nkill \"$(cat /home/ec2-user/small.pid)\" || true # it may have stopped\n");
        build.Checkout.WriteScript("scripts/start.sh", "#!/bin/bash\nsetsid node /home/ec2-user/app/app.js </dev/null &>/home/ec2-user/small.log &\necho $! >/home/ec2-user/small.pid\n");
        build.Checkout.WriteScript("scripts/validate.sh", "#!/bin/bash\nuntil : <>\"/dev/tcp/127.0.0.1/$PORT\"; do sleep 0.05; done 2>/dev/null\n");
        Do();
    }

    /// <summary>A command that tells <see cref="InterruptHeldAsync"/> that it runs, and then does not end.</summary>
    public string Hold => $"exec 9<>/dev/tcp/127.0.0.1/{((IPEndPoint)held.LocalEndpoint).Port}; sleep 600";

    /// <summary>What the build and the BeforeInstall hook of the next releases do.</summary>
    public void Do(string build = ":", string hook = ":")
    {
        this.build.Checkout.Write("buildspec.yml", $"""
            version: 0.2
            env:
              shell: bash
            phases:
              build:
                commands:
                  - '{build}'
            artifacts:
              files: ["**/*"]
            """);
        this.build.Checkout.WriteScript("scripts/before-install.sh", $"#!/bin/bash\n{hook}\n");
    }

    /// <summary>Starts a release of everything.</summary>
    public Process Start() => build.Command(Targets).Start();

    /// <summary>Starts it, waits until it says something, and sends it a signal.</summary>
    /// <returns>How it ended, with all that it wrote.</returns>
    public Task<CommandResult> InterruptAsync(string line, string signal)
    {
        var said = new TaskCompletionSource();
        return InterruptAsync(read => { if (read.Contains(line, StringComparison.Ordinal)) said.TrySetResult(); }, said.Task, signal);
    }

    /// <summary>Starts it, waits until its build or hook comes to <see cref="Hold"/>, and sends it a signal.</summary>
    public async Task<CommandResult> InterruptHeldAsync(string signal)
    {
        var reached = held.AcceptSocketAsync();
        var result = await InterruptAsync(_ => { }, reached, signal);
        (await reached).Dispose();
        return result;
    }

    private async Task<CommandResult> InterruptAsync(Action<string> read, Task moment, string signal)
    {
        using var process = Start();
        var error = process.StandardError.ReadToEndAsync();
        var output = new List<string>();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var reading = Task.Run(async () =>
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                output.Add(line);
                read(line);
            }
        });
        try
        {
            if (await Task.WhenAny(moment, reading) != moment)
                Assert.Fail($"It ended too early, or never came to where it is interrupted:\n{string.Join('\n', output)}");
            (await new Command("kill", $"-{signal}", $"{process.Id}").RunAsync()).Succeeded();
            await reading;
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(process.ExitCode, string.Join('\n', output), await error);
        }
        finally
        {
            process.Kill(entireProcessTree: true); // whatever failed, it does not outlive the test
        }
    }

    /// <summary>Runs it to its end.</summary>
    public Task<CommandResult> RunAsync(params string[] more) => build.Command([.. Targets, .. more]).RunAsync();

    /// <summary>Runs it with its state on a small disk, and again when that has space.</summary>
    public Task<DiskRun> RunOnDiskAsync(string size)
    {
        var state = Directory.CreateDirectory(build.Checkout.File("state")).FullName;
        return SmallDisk.RunAsync(build.Command([.. Targets, "--state", state]), state, size);
    }

    /// <summary>Command lines of processes that have anything to do with this checkout.</summary>
    public IReadOnlyList<string> Processes() =>
        [.. Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)).Where(Concerns).Select(CommandLine)];

    public void Dispose()
    {
        held.Dispose();
        build.Dispose();
    }

    // A process of an instance has the instance's folder mounted, and else nothing that tells of it.
    private bool Concerns(string process) =>
        new[] { "cmdline", "environ", "mountinfo" }.Any(file => Read(process, file).Contains(build.Checkout.Path, StringComparison.Ordinal));

    private static string CommandLine(string process) => Read(process, "cmdline").Replace('\0', ' ');

    private static string Read(string process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ""; // it has ended
        }
    }
}
