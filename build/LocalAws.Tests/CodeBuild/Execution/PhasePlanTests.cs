using LocalAws.CodeBuild.Execution;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public class PhasePlanTests
{
    private static string Run(string failing = "", OnFailureMode onFailure = OnFailureMode.Default, string status = "FAILED")
    {
        var phases = new List<string>();
        for (string? phase = PhaseName.Submitted; phase is not null; )
        {
            phases.Add(phase);
            phase = phase == failing ? PhasePlan.Next(phase, status, onFailure) : PhasePlan.Next(phase, BuildStatus.Succeeded);
        }
        return string.Join(' ', phases);
    }

    [Fact]
    public void A_good_build_goes_through_all_phases() =>
        Assert.Equal("SUBMITTED QUEUED PROVISIONING DOWNLOAD_SOURCE INSTALL PRE_BUILD BUILD POST_BUILD UPLOAD_ARTIFACTS FINALIZING COMPLETED", Run());

    [Fact]
    public void A_failed_build_phase_still_runs_post_build_and_uploads() =>
        Assert.EndsWith("BUILD POST_BUILD UPLOAD_ARTIFACTS FINALIZING COMPLETED", Run("BUILD"), StringComparison.Ordinal);

    [Theory]
    [InlineData("DOWNLOAD_SOURCE")]
    [InlineData("INSTALL")]
    [InlineData("PRE_BUILD")]
    public void A_failure_before_build_goes_straight_to_finalizing(string phase) =>
        Assert.EndsWith($" {phase} FINALIZING COMPLETED", Run(phase), StringComparison.Ordinal);

    [Fact]
    public void On_failure_abort_ends_the_build_at_once() =>
        Assert.EndsWith(" BUILD FINALIZING COMPLETED", Run("BUILD", OnFailureMode.Abort), StringComparison.Ordinal);

    [Fact]
    public void On_failure_continue_goes_on_with_the_next_phase() =>
        Assert.Contains("PRE_BUILD BUILD POST_BUILD", Run("PRE_BUILD", OnFailureMode.Continue), StringComparison.Ordinal);

    [Theory]
    [InlineData("TIMED_OUT")]
    [InlineData("STOPPED")]
    public void Time_out_and_stop_end_the_build_whatever_on_failure_says(string status) =>
        Assert.EndsWith(" BUILD FINALIZING COMPLETED", Run("BUILD", OnFailureMode.Continue, status), StringComparison.Ordinal);

    [Fact]
    public void The_first_failure_names_the_outcome() => Assert.Equal("FAILED", PhasePlan.Outcome(["SUCCEEDED", "FAILED", "STOPPED", "SUCCEEDED"]));
}
