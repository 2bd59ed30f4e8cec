namespace Build.Tests.Validation;

public sealed class ScriptRuleTests : IDisposable
{
    private readonly SampleProject project = new();

    [Theory]
    [InlineData("node app.js &", "'node app.js &' goes on in the background and keeps the hook's stdout and stderr open")]
    [InlineData("node app.js > /var/log/a.log &", "'node app.js >/var/log/a.log &' goes on in the background and keeps the hook's stderr open")]
    [InlineData("(cd /tmp && node app.js) 2>/dev/null &", "'node app.js 2>/dev/null &' goes on in the background and keeps the hook's stdout open")]
    [InlineData("pm2 start app.js", "'pm2 start app.js' leaves a daemon behind and keeps the hook's stdout and stderr open")]
    public void A_process_that_holds_the_hooks_streams_is_found(string command, string found) => Assert.Equal(
        $"scripts/start.sh:2:{(command[0] == '(' ? 13 : 1)}: error script-background: {found}: the hook hangs until its timeout", project.Write("scripts/start.sh", $"#!/bin/bash\n{command}\n").Found());

    [Theory]
    [InlineData("node app.js >/dev/null 2>&1 &")]
    [InlineData("node app.js &>/dev/null &")]
    [InlineData("node app.js >>/var/log/app.log 2>>/var/log/app.log </dev/null & disown")]
    [InlineData("exec >/var/log/hook.log 2>&1\nnode app.js &")]
    [InlineData("sleep 1 &\nwait $!")]
    [InlineData("true && echo 'a & b' # node app.js &")]
    [InlineData("cat > /etc/unit <<'END'\nnode app.js &\nEND")]
    [InlineData("systemctl start app")]
    public void What_lets_go_of_the_streams_is_not(string commands) => Assert.Empty(project.Write("scripts/start.sh", $"#!/bin/bash\n{commands}\n").Findings());

    [Fact]
    public void Windows_line_ends_are_found_on_their_line() => Assert.Equal(
        "scripts/stop.sh:2:1: error script-line-ends: The line ends as on Windows (CRLF)", project.Write("scripts/stop.sh", "#!/bin/bash\necho stop\r\n").Found());

    [Fact]
    public void Scripts_that_hooks_source_are_looked_at_too() => Assert.Equal(
        "scripts/lib.sh:1:1: error script-line-ends: The line ends as on Windows (CRLF)", project.Write("scripts/lib.sh", "stop() { :; }\r\n").Found());

    [LinuxFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_script_that_is_not_executable_is_found()
    {
        File.SetUnixFileMode(Path.Combine(project.Path, "scripts/stop.sh"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal("scripts/stop.sh:1:1: error script-executable: The script is not executable", project.Found());
    }

    [Theory]
    [InlineData("echo stop\n")]
    [InlineData("\uFEFF#!/bin/bash\necho stop\n")]
    [InlineData("")]
    public void A_script_without_interpreter_is_found(string text) => Assert.Equal(
        "scripts/stop.sh:1:1: error script-shebang: The first line names no interpreter", project.Write("scripts/stop.sh", text).Found());

    [Fact]
    public void An_app_that_is_started_and_never_stopped_is_found() => Assert.StartsWith(
        "appspec.yml:8:17: error hook-stop-missing: scripts/start.sh:3 leaves 'nohup node app.js </dev/null >/var/log/app.log 2>&1 &' running",
        project.Replace("appspec.yml", "  ApplicationStop:\n    - location: scripts/stop.sh\n", "").Found(), StringComparison.Ordinal);

    [Fact]
    public void Permissions_for_a_folder_above_let_its_owner_write()
    {
        NpmAsUser();
        Assert.StartsWith("appspec.yml:13:14: error hook-runas-permissions: scripts/start.sh:2 writes node_modules as ec2-user into /home/ec2-user/app, which the agent makes as root", project.Found(), StringComparison.Ordinal);
        project.Replace("appspec.yml", "hooks:", "permissions:\n  - object: /home/ec2-user\n    owner: ec2-user\nhooks:");
        Assert.Empty(project.Findings());
    }

    [Fact]
    public void Permissions_for_the_folder_itself_give_what_lies_below_it_and_a_warning_says_so()
    {
        NpmAsUser().Replace("appspec.yml", "hooks:", "permissions:\n  - object: /home/ec2-user/app/\n    owner: ec2-user\nhooks:");
        Assert.StartsWith("appspec.yml:16:14: warning hook-runas-permissions: scripts/start.sh:2 writes node_modules as ec2-user into /home/ec2-user/app itself, which Install makes as root", project.Found(), StringComparison.Ordinal);
        project.Replace("scripts/start.sh", "/home/ec2-user/app", "/home/ec2-user/app/web");
        Assert.Empty(project.Findings()); // a folder that Install made below the object
    }

    [Theory]
    [InlineData("install -d -o ec2-user /home/ec2-user/app/")]
    [InlineData("mkdir -p /home/ec2-user/app && chown ec2-user: /home/ec2-user/app")]
    [InlineData("chown \"$user\" \"$app\"")]
    public void A_script_that_gave_the_folder_before_lets_its_owner_write(string command)
    {
        NpmAsUser().Replace("appspec.yml", "hooks:", "hooks:\n  BeforeInstall:\n    - location: scripts/prepare.sh").Write("scripts/prepare.sh", $"#!/bin/bash\n{command}\n");
        Assert.Empty(project.Findings());
        project.Replace("appspec.yml", "BeforeInstall:", "ValidateService:"); // too late
        Assert.Contains("hook-runas-permissions", project.Found(), StringComparison.Ordinal);
    }

    public void Dispose() => project.Dispose();

    private SampleProject NpmAsUser() => project.Write("scripts/start.sh", "#!/bin/bash\nnpm --prefix /home/ec2-user/app ci\n").Replace("appspec.yml", "os: linux", "os: linux\nfile_exists_behavior: OVERWRITE")
        .Replace("appspec.yml", "timeout: 60", "timeout: 60\n      runas: ec2-user");
}
