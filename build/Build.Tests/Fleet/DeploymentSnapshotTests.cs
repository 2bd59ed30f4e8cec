using Build.Fleet;

namespace Build.Tests.Fleet;

public sealed class DeploymentSnapshotTests
{
    [Fact]
    public void An_instance_that_failed_is_not_hidden_in_a_success()
    {
        var snapshot = new DeploymentSnapshot("d-1", "Succeeded", null, [new("i-1", "Succeeded", "ValidateService"), new("i-2", "Failed", "ApplicationStop")]);
        Assert.Equal("succeeded on 1 of 2 instances, as its configuration allows; without the revision: i-2 (Failed)", snapshot.Success);
        Assert.Equal("succeeded on 1 instances", (snapshot with { Targets = [snapshot.Targets[0]] }).Success);
    }
}
