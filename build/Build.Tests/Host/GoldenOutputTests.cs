using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>What people read, letter by letter.</summary>
public sealed class GoldenOutputTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Theory]
    [InlineData("help")]
    [InlineData("description")]
    [InlineData("tree")]
    public async Task What_the_build_says_of_itself(string name) => Golden.Verify(name, (await build.RunAsync($"--{name}")).Succeeded().Output);

    [Fact]
    public async Task A_run_that_fails_on_its_settings()
    {
        var result = await build.RunAsync("--target=Plan", "--application=not a name", "--fleet-count=many");

        Assert.Equal(2, result.ExitCode);
        Golden.Verify("failing-run", $"{result.Output}--- stderr\n{result.Error}");
    }
}
