using LocalAws.CodeDeploy.Execution;

namespace LocalAws.Tests.CodeDeploy;

public class HookTests(AgentFixture fixture) : IClassFixture<AgentFixture>
{
    private readonly AgentHarness agent = new(fixture.Instance);

    [Fact]
    public async Task A_hook_gets_the_deployments_environment_and_its_output_is_logged_where_the_real_agent_logs_it()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh",
            "#!/bin/bash\necho \"$LIFECYCLE_EVENT $DEPLOYMENT_ID $APPLICATION_NAME $DEPLOYMENT_GROUP_NAME $DEPLOYMENT_GROUP_ID $BUNDLE_BUCKET $BUNDLE_KEY $BUNDLE_VERSION $BUNDLE_ETAG $PORT\"\necho oops >&2\npwd"));
        Assert.Equal(HostDiagnostics.Success, result);
        var log = await File.ReadAllLinesAsync(agent.Host(agent.Folder.Deployment("d-1") + "/logs/scripts.log"));
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d LifecycleEvent - BeforeInstall$", log[0]);
        Assert.EndsWith("Script - scripts/a.sh", log[1], StringComparison.Ordinal);
        Assert.Contains(log, line => line.EndsWith($"[stdout]BeforeInstall d-1 app group {agent.GroupId} bucket key.zip v1 tag 4002", StringComparison.Ordinal));
        Assert.Contains(log, line => line.EndsWith("[stderr]oops", StringComparison.Ordinal));
        Assert.Contains("[d-1]Script - scripts/a.sh", await File.ReadAllTextAsync(agent.Host(DeploymentFolder.DeploymentsLog)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeout: 60", "none")] // the agent is a service of systemd, which gives it none
    [InlineData("runas: root", "/root")]
    public async Task A_hook_has_the_HOME_of_the_account_that_it_runs_as_and_else_none(string more, string expected)
    {
        Assert.Equal(HostDiagnostics.Success, await agent.HookAsync("d-1", Spec("scripts/a.sh", more), ("scripts/a.sh", "#!/bin/bash\necho \"home: ${HOME-none}\"\n")));
        Assert.Contains($"[stdout]home: {expected}\n", await File.ReadAllTextAsync(agent.Host(agent.Folder.Deployment("d-1") + "/logs/scripts.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_1_a_script_that_is_not_in_the_revision()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/gone.sh"));
        Assert.Equal((HostErrorCode.ScriptMissing, "scripts/gone.sh"), (result.Code, result.ScriptName));
        Assert.Contains($"Script does not exist at specified location: {agent.Folder.Archive("d-1")}/scripts/gone.sh", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_2_a_script_that_cannot_be_made_executable()
    {
        if (OperatingSystem.IsLinux())
            Assert.False(HookRunner.MakeExecutable("/proc/self/status")); // whose mode nobody may change, root neither
    }

    [Fact]
    public async Task A_hook_that_forks_ends_at_its_timeout_with_all_that_it_started()
    {
        var pids = $"/srv/pids-{agent.GroupId}";
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh", "timeout: 1"), ("scripts/a.sh", $"#!/bin/bash\nfor i in 1 2 3; do (trap '' TERM; echo $BASHPID >> {pids}; while :; do sleep 1; done) & done\nwait"));
        Assert.Equal(HostErrorCode.ScriptTimedOut, result.Code);
        var started = (await File.ReadAllLinesAsync(agent.Host(pids))).Select(int.Parse).ToList();
        Assert.Equal(3, started.Count);
        foreach (var pid in started)
            await EndAsync(pid);
    }

    [Fact]
    public async Task A_hook_that_fills_a_disk_fails_and_says_so()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh", "#!/bin/bash\nset -e\nmkdir -p /srv/small\nmount -t tmpfs -o size=64k none /srv/small\nhead -c 1000000 /dev/zero > /srv/small/full"));
        Assert.Equal(HostErrorCode.ScriptFailed, result.Code);
        Assert.Contains("No space left on device", result.Log, StringComparison.Ordinal);
        Assert.Equal(HostDiagnostics.Success, await agent.HookAsync("d-2", Spec("scripts/a.sh"), ("scripts/a.sh", "#!/bin/bash\ntrue")));
    }

    [Theory]
    [InlineData(60, 0, 60)]
    [InlineData(60, 3590, 10)] // what is left of the event's hour
    [InlineData(60, 4000, 1)]
    public void The_scripts_of_an_event_share_an_hour(int timeout, int elapsed, int expected) =>
        Assert.Equal(TimeSpan.FromSeconds(expected), HookRunner.TimeFor(new AppSpecScript("a", TimeSpan.FromSeconds(timeout), null), TimeSpan.FromSeconds(elapsed)));

    [Fact]
    public async Task A_script_that_is_not_executable_is_made_so_and_the_log_says_it()
    {
        Assert.Equal(HostDiagnostics.Success, await agent.HookAsync("d-1", Spec("scripts/plain.sh"), ("scripts/plain.sh", "#!/bin/sh\ntrue")));
        Assert.Contains("is not executable", await File.ReadAllTextAsync(agent.Host(agent.Folder.Deployment("d-1") + "/logs/scripts.log")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_3_a_script_that_takes_too_long_even_when_it_ignores_SIGTERM()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh", "timeout: 1"), ("scripts/a.sh", "#!/bin/bash\ntrap '' TERM\nfor i in {1..100}; do sleep 1; done"));
        Assert.Equal(HostErrorCode.ScriptTimedOut, result.Code);
        Assert.Contains("scripts/a.sh failed to complete in 1 seconds", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_4_a_script_that_fails_ends_its_event_and_gives_the_tail_of_the_log()
    {
        var result = await agent.HookAsync("d-1",
            Spec("scripts/a.sh", "timeout: 60\n    - location: scripts/b.sh"), ("scripts/a.sh", "#!/bin/bash\necho before\nexit 3"), ("scripts/b.sh", "#!/bin/bash\necho never"));
        Assert.Equal(HostErrorCode.ScriptFailed, result.Code);
        Assert.Equal("Script at specified location: scripts/a.sh failed with exit code 3", result.Message);
        Assert.Equal("LifecycleEvent - BeforeInstall\nScript - scripts/a.sh\n[stdout]before\n", result.Log);
    }

    [Fact]
    public async Task Code_4_a_script_with_CRLF_line_ends_cannot_be_executed()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh", "#!/bin/bash\r\necho hi\r\n"));
        Assert.Equal(HostErrorCode.ScriptFailed, result.Code);
    }

    [Fact]
    public async Task Code_6_a_background_process_that_keeps_the_hooks_output_open()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh", "timeout: 1"), ("scripts/a.sh", "#!/bin/bash\nsleep 30 &"));
        Assert.Equal(HostErrorCode.OutputsLeftOpen, result.Code);
        Assert.Equal("UnknownError", result.Shown().ErrorCode);
    }

    [Fact]
    public async Task A_script_without_shebang_runs_in_sh()
    {
        Assert.Equal(HostDiagnostics.Success, await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh", "test -n \"$PORT\"\n")));
    }

    [Fact]
    public async Task Floods_of_output_are_cut_off_and_the_tail_stays_under_2048_characters()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh", "#!/bin/bash\nhead -c 60000000 /dev/zero | tr '\\0' x | fold -w 4000\necho; echo last\nexit 1"));
        Assert.Equal(HostErrorCode.ScriptFailed, result.Code);
        Assert.EndsWith("[stdout]last\n", result.Log, StringComparison.Ordinal);
        Assert.True(result.Log.Length < 2048);
        Assert.InRange(new FileInfo(agent.Host(agent.Folder.Deployment("d-1") + "/logs/scripts.log")).Length, 1, 20_000_000);
    }

    [Fact]
    public async Task A_hook_that_deletes_its_own_folder_still_ends()
    {
        var result = await agent.HookAsync("d-1", Spec("scripts/a.sh"), ("scripts/a.sh", "#!/bin/bash\nrm -rf \"$(dirname \"$0\")/../..\"\necho gone\nexit 1"));
        Assert.Contains("[stdout]gone", result.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplicationStop_comes_from_the_revision_that_was_installed_last()
    {
        string stop(string text) => $"#!/bin/bash\necho {text} >> /srv/stops-{agent.GroupId}";
        (string, string) spec = ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  ApplicationStop:\n    - location: scripts/stop.sh\n");
        Assert.Equal(HostDiagnostics.Success, await agent.RunAsync("ApplicationStop", "d-1"));
        await agent.InstallAsync("d-1", spec, ("scripts/stop.sh", stop("one")));
        await agent.RunAsync("ApplicationStop", "d-2");
        await agent.RunAsync("DownloadBundle", "d-2", AgentHarness.Zip(spec, ("scripts/stop.sh", stop("two"))));
        await agent.RunAsync("ApplicationStop", "d-3");
        Assert.Equal(["one", "one"], await File.ReadAllLinesAsync(agent.Host($"/srv/stops-{agent.GroupId}")));
    }

    [Fact]
    public async Task A_previous_revision_that_was_cleaned_away_is_an_error_that_names_its_folder()
    {
        await agent.InstallAsync("d-1", ("appspec.yml", "version: 0.0\nos: linux\n"));
        Directory.Delete(agent.Host(agent.Folder.Archive("d-1")), recursive: true);
        var result = await agent.RunAsync("ApplicationStop", "d-2");
        Assert.Equal(HostErrorCode.UnknownError, result.Code);
        Assert.Contains($"expected but not found at path \"{agent.Folder.Archive("d-1")}/appspec.yml\"", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_hooks_and_events_without_scripts_are_no_errors()
    {
        Assert.Equal(HostDiagnostics.Success, await agent.HookAsync("d-1", ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  Whatever:\n    - location: x\n  BeforeInstall:\n")));
    }

    // A process that was killed is gone a moment later.
    private static async Task EndAsync(int pid)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(pid);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(patience.Token);
        }
        catch (ArgumentException)
        {
            return; // it was gone already
        }
    }

    private static (string, string) Spec(string location, string more = "timeout: 60") =>
        ("appspec.yml", $"version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - location: {location}\n      {more}\n");
}
