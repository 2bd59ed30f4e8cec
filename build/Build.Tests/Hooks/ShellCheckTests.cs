namespace Build.Tests.Hooks;

public class ShellCheckTests
{
    [Fact]
    public async Task Every_shell_script_passes_shellcheck()
    {
        var scripts = Directory.GetFiles(Repository.File("scripts"), "*.sh").Order(StringComparer.Ordinal)
            .Append(Repository.File("build.sh")).Append(Repository.File(".ci/run"));
        CommandResult result;
        try
        {
            result = await new Command("shellcheck", ["--external-sources", .. scripts]).RunAsync();
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip("shellcheck is not installed (Debian: apt-get install shellcheck; macOS: brew install shellcheck).");
            return;
        }
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    [Fact]
    public void Every_hook_of_appspec_yml_is_there_executable_and_named_after_its_event()
    {
        var events = File.ReadLines(Repository.File("appspec.yml")).SkipWhile(line => line != "hooks:")
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ' && line.EndsWith(':')).Select(line => line.Trim(' ', ':')).ToList();
        var scripts = events.Select(name => $"scripts/{Kebab(name)}.sh").ToList();
        Assert.Equal(5, events.Count);
        Assert.All(scripts, script => Assert.True(IsExecutable(Repository.File(script)), $"{script} is not executable."));
        Assert.All(scripts, script => Assert.Contains($"location: {script}", File.ReadAllText(Repository.File("appspec.yml")), StringComparison.Ordinal));
    }

    private static bool IsExecutable(string path) => OperatingSystem.IsWindows() || File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
