namespace Build.Tests.Bootstrap;

/// <summary>.ci/run with a script in place of build.sh, and nothing to install.</summary>
public sealed class CiRunTests : IDisposable
{
    private readonly TempFolder checkout = new();

    [LinuxFact]
    public async Task The_summary_comes_last_also_after_later_output()
    {
        var result = (await RunAsync("echo '3 passed, 0 failed, 1 skipped'; echo later")).Succeeded();
        Assert.EndsWith("later\n3 passed, 0 failed, 1 skipped\n", result.Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_failed_test_fails_it_whatever_the_build_ended_with() =>
        Assert.Equal(1, (await RunAsync("echo '3 passed, 10 failed, 0 skipped'")).ExitCode);

    [LinuxFact]
    public async Task A_failed_build_fails_it_whatever_was_counted() =>
        Assert.Equal(1, (await RunAsync("echo '3 passed, 0 failed, 0 skipped'; exit 255")).ExitCode);

    [LinuxFact]
    public async Task No_test_is_a_failure() =>
        Assert.Equal(1, (await RunAsync("echo '0 passed, 0 failed, 0 skipped'")).ExitCode);

    [LinuxFact]
    public async Task A_missing_summary_is_a_failure_that_says_so()
    {
        var error = (await RunAsync("echo 'Compiling build/'")).Failed();
        Assert.Equal("The tests ended without their summary line\n", error);
    }

    public void Dispose() => checkout.Dispose();

    private Task<CommandResult> RunAsync(string tests)
    {
        checkout.CopyProgram(Repository.File(".ci/run"), ".ci/run");
        checkout.WriteScript("build.sh", $"#!/bin/bash\n[[ \"$*\" == '--target Test' ]] || exit 9\n{tests}\n");
        checkout.WriteScript("bin/apt-get", "#!/bin/bash\n");
        var environment = new Dictionary<string, string?> { ["PATH"] = $"{checkout.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}" };
        return new Command(checkout.File(".ci/run")) { Environment = environment }.RunAsync();
    }
}
