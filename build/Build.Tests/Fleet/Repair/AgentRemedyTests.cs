using Build.Fleet;
using Build.Fleet.Repair;

namespace Build.Tests.Fleet.Repair;

public class AgentRemedyTests
{
    private static readonly InstanceHealth Well = new("i-1", "web", "running", "profile", "Online", "active", "1.8.1", 20, null, null, null);

    [Fact]
    public void What_is_well_is_left_alone() => Assert.Equal(Remedy.None, AgentRemedy.Of(Well));

    [Fact]
    public void What_does_not_run_or_is_silent_is_restarted()
    {
        Assert.Equal(Remedy.Restart, AgentRemedy.Of(Well with { AgentStatus = "inactive" }));
        Assert.Equal(Remedy.Restart, AgentRemedy.Of(Well with { LogAge = AgentRemedy.DeafAfter + 1 }));
    }

    [Fact]
    public void What_is_missing_is_installed() => Assert.Equal(Remedy.Install, AgentRemedy.Of(Well with { AgentStatus = "missing" }));

    [Fact]
    public void What_cannot_be_reached_is_said()
    {
        Assert.Equal(Remedy.OutOfReach, AgentRemedy.Of(Well with { State = "stopped" }));
        Assert.Equal(Remedy.OutOfReach, AgentRemedy.Of(Well with { Profile = null }));
        Assert.Equal(Remedy.OutOfReach, AgentRemedy.Of(Well with { SsmStatus = "ConnectionLost" }));
    }
}
