using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using LocalAws.CodeBuild.Execution.Shell;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild.Execution;

public sealed class BashTests() : BuildShellTests(ShellProgram.Bash.Words)
{
    [Fact]
    public async Task Functions_survive_a_new_shell()
    {
        await Run("greet() { echo \"hello $1\"; }; exit 0");

        Assert.Equal("hello x", await Output("greet x"));
    }

    [Fact]
    public async Task Pipefail_ends_with_its_command()
    {
        await Run("set -o pipefail");

        Assert.Equal(0, await Run("false | true"));
    }
}

/// <summary>The shell of a build in an image of Ubuntu, as this machine has it.</summary>
public sealed class DashTests() : BuildShellTests(ShellProgram.ForImage("aws/codebuild/standard:7.0", Environment.GetEnvironmentVariable("PATH")!).Words);

/// <summary>The shell of a build in an image of Amazon Linux.</summary>
public sealed class PosixBashTests() : BuildShellTests(ShellProgram.ForImage("aws/codebuild/amazonlinux-x86_64-standard:5.0", "").Words);

public abstract class BuildShellTests : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("shell").FullName;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly BuildShell shell;

    protected BuildShellTests(IReadOnlyList<string> words)
    {
        var variables = new Dictionary<string, string>
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!,
            ["CODEBUILD_BUILD_ID"] = $"test:{Guid.NewGuid()}",
            ["WITH_LINES"] = "a\nb 'c' \"d\"",
        };
        shell = new BuildShell(new ShellSettings(folder, folder, variables, new ShellProgram(words, null)) { TermGrace = TimeSpan.FromMilliseconds(200) }, lines.Enqueue);
    }

    public async ValueTask DisposeAsync()
    {
        await shell.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected async Task<int> Run(string command) => await shell.RunAsync(command, new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);

    protected async Task<string> Output(string command)
    {
        lines.Clear();
        await Run(command);
        return string.Join('\n', lines);
    }

    [Fact]
    public async Task Variables_functions_and_folder_carry_over()
    {
        await Run("COMMIT=abc; greet() { echo \"hello $1\"; }; mkdir sub && cd sub");

        Assert.Equal($"abc hello x {folder}/sub", await Output("echo \"$COMMIT $(greet x) $PWD\""));
    }

    [Theory]
    [InlineData("exit 3", 3)]
    [InlineData("set -e; false; echo never", 1)]
    [InlineData("exec false", 1)]
    [InlineData("if then", 2)]
    [InlineData("no-such-command", 127)]
    [InlineData("kill -9 $$", 137)]
    public async Task A_command_that_ends_the_shell_does_not_end_the_session(string command, int status)
    {
        await Run("KEPT='a b'; cd /");

        Assert.Equal(status, await Run(command));
        Assert.Equal("a b /", await Output("echo \"$KEPT $PWD\""));
    }

    [Fact]
    public async Task Values_with_quotes_and_line_ends_survive_a_new_shell()
    {
        await Run("exit 0");

        Assert.Equal("a\nb 'c' \"d\"", await Output("printf %s \"$WITH_LINES\""));
    }

    [Fact]
    public async Task Options_of_one_command_do_not_reach_the_next()
    {
        await Run("set -eux");

        Assert.Equal(0, await Run("false; echo \"$UNSET_NAME\" >/dev/null"));
    }

    [Fact]
    public async Task Output_and_error_are_one_stream_in_order()
    {
        Assert.Equal("one\ntwo\n\nthree", await Output("echo one; echo two >&2; echo; printf three"));
        Assert.Equal("", await Output("cat"));
    }

    [Fact]
    public async Task A_line_without_end_is_cut()
    {
        await Run("head -c 200000 /dev/zero | tr '\\0' x");

        Assert.Equal(200_000, lines.Sum(line => line.Length));
        Assert.All(lines, line => Assert.True(line.Length <= LineSplitter.MaxLength));
    }

    [Fact]
    public async Task Cancelling_stops_the_command_and_all_that_it_started()
    {
        using var stop = new CancellationTokenSource();
        var running = shell.RunAsync("(trap '' TERM; setsid sleep 600 & echo $!; sleep 600) & trap '' TERM; sleep 600; sleep 600", stop.Token);
        await Eventually.HoldsAsync(() => !lines.IsEmpty);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.False(Runs(lines.First()));
    }

    [Fact]
    public async Task A_background_process_does_not_hold_the_command_but_ends_with_the_shell()
    {
        var pid = await Output("sleep 600 & echo $!");
        await shell.DisposeAsync();

        Assert.False(Runs(pid));
    }

    [Fact]
    public async Task A_process_that_hides_from_its_build_does_not_hold_up_its_end()
    {
        var pid = await Output("mkfifo f; env -i setsid /bin/sh -c 'echo $$ > f; exec /bin/sleep 600' & cat f");

        await shell.DisposeAsync();

        Process.GetProcessById(int.Parse(pid, CultureInfo.InvariantCulture)).Kill();
        Assert.Contains(lines, line => line.Contains("no longer listened to", StringComparison.Ordinal));
    }

    /// <summary>A process that has ended but that nobody has waited for has no command line any more.</summary>
    private static bool Runs(string pid) => File.Exists($"/proc/{pid}/cmdline") && File.ReadAllText($"/proc/{pid}/cmdline").Length > 0;
}
