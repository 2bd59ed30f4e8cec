using Build.Checkup;

namespace Build.Tests.Checkup;

public class FunctionCheckTests
{
    [Fact]
    public void Where_memory_cannot_be_held_that_is_said()
    {
        Assert.Equal("ok   memory       functions are ended above their MemorySize", FunctionCheck.Memory(isLinux: true).ToString());
        Assert.StartsWith("warn memory       this system does not tell what a process takes: a function's MemorySize limits its heap alone", FunctionCheck.Memory(isLinux: false).ToString(), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task The_CLI_that_the_functions_build_runs_is_looked_for()
    {
        var found = await new FunctionCheck(Path.GetTempPath(), isServerless: true).RunAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("ok   AWS CLI      aws-cli/", found[0].ToString(), StringComparison.Ordinal);
    }
}
