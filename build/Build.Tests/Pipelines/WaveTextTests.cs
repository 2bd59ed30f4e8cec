using Build.Pipelines.Following;
using Build.Settings;

namespace Build.Tests.Pipelines;

public class WaveTextTests
{
    [Fact]
    public void Each_region_says_whether_it_has_the_revision()
    {
        var names = new Names(new NutshellSettings { Regions = ["us-east-1", "eu-west-1", "ap-south-1"] }, "123456789012");
        var end = new ExecutionSnapshot("p", "e", "Failed", null, [Action("us-east-1", "Succeeded"), Action("eu-west-1", "Failed")]);
        Assert.Equal(
        [
            "  us-east-1       has the new revision",
            "  eu-west-1       Failed: what runs there says ./build.sh --target Health",
            "  ap-south-1      not reached: it keeps what it had",
        ], WaveText.Lines(end, names).SkipLast(1));
    }

    [Fact]
    public void A_pipeline_of_one_region_says_nothing() =>
        Assert.Empty(WaveText.Lines(new("p", "e", "Failed", null, [Action("us-east-1", "Failed")]), new Names(new NutshellSettings(), "123456789012")));

    private static ActionSnapshot Action(string region, string status) => new("Deploy", $"Deploy-{region}", region, status, null, null, null, null);
}
