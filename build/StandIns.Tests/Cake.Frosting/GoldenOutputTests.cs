using StandIns.Tests.Testing;

namespace StandIns.Tests.Frosting;

public class GoldenOutputTests
{
    [Theory]
    [InlineData("description")]
    [InlineData("tree")]
    [InlineData("dryrun")]
    public void What_people_read_is_as_agreed(string name)
    {
        var build = SampleBuild.Run($"--{name}");

        Assert.Equal(0, build.ExitCode);
        Golden.Verify(name, build.Output);
    }
}
