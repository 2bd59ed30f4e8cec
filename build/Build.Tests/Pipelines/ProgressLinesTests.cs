using Build.Pipelines.Following;

namespace Build.Tests.Pipelines;

public class ProgressLinesTests
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Each_change_is_one_line_and_no_change_none()
    {
        var first = Snapshot("InProgress", Action("Source", "InProgress", 0, "abc message\nbody"));
        var second = Snapshot("InProgress", Action("Source", "Succeeded", 2, "abc message\nbody"), Action("Build", "InProgress", 2, null));
        var last = Snapshot("Failed", Action("Source", "Succeeded", 2, null), Action("Build", "Failed", 63, "demo:1") with { Error = "Build terminated" });
        Assert.Equal(["...  Source / SourceAction: InProgress  abc message"], ProgressLines.Between(null, first));
        Assert.Empty(ProgressLines.Between(first, first));
        Assert.Equal(["ok   Source / SourceAction: Succeeded (2.0 s)  abc message", "...  Build / BuildAction: InProgress"], ProgressLines.Between(first, second));
        Assert.Equal(["FAIL Build / BuildAction: Failed (1 min 3 s)  Build terminated", "p e: Failed"], ProgressLines.Between(second, last));
    }

    [Fact]
    public void Traffic_that_waits_for_somebody_is_said_with_the_command_once()
    {
        var deploying = Snapshot("InProgress", Action("Deploy", "InProgress", 0, "Deployment InProgress"));
        var ready = Snapshot("InProgress", Action("Deploy", "InProgress", 60, "Deployment Ready"));
        Assert.Equal(["...  Deploy / DeployAction: InProgress  the new instances are ready, traffic waits: ./build.sh --target Continue"], ProgressLines.Between(deploying, ready));
        Assert.Empty(ProgressLines.Between(ready, ready));
        Assert.Empty(ProgressLines.Between(ready, deploying));
    }

    [Theory]
    [InlineData(0.44, "0.4 s")]
    [InlineData(59, "59 s")]
    [InlineData(185, "3 min 5 s")]
    [InlineData(7_260, "2 h 1 min")]
    public void Durations_are_said_as_people_say_them(double seconds, string said) => Assert.Equal(said, ProgressLines.Duration(TimeSpan.FromSeconds(seconds)));

    private static ExecutionSnapshot Snapshot(string status, params ActionSnapshot[] actions) => new("p", "e", status, null, actions);

    private static ActionSnapshot Action(string stage, string status, int seconds, string? summary) =>
        new(stage, stage + "Action", stage, status, Start, Start.AddSeconds(seconds), summary, null);
}
