using Cake.Core.IO;
using Cake.Frosting;
using StandIns.Tests.Frosting.Sample;

namespace StandIns.Tests.Frosting;

public class FailureTests
{
    [Fact]
    public void A_failure_is_one_line_and_exit_code_1()
    {
        var build = SampleBuild.Run("--target=Fails");

        Assert.Equal(1, build.ExitCode);
        Assert.EndsWith("Error: disk on fire\n", build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Error, StringComparison.Ordinal);
        Assert.Equal(["Fails finally"], build.Journal);
    }

    [Fact]
    public void Diagnostic_verbosity_adds_the_stack_trace() =>
        Assert.Contains("   at ", SampleBuild.Run("--target=Fails", "--verbosity=diagnostic").Error, StringComparison.Ordinal);

    [Fact]
    public void A_cake_exception_before_the_run_brings_its_own_exit_code() =>
        Assert.Equal(2, SampleBuild.Run(host => host.UseContext<RefusingContext>(), "--target=Clean").ExitCode);

    [Fact]
    public void A_cake_exception_in_a_task_does_not_since_the_engine_wraps_it() => Assert.Equal(1, SampleBuild.Run("--target=FailsWithCode").ExitCode);

    [Fact]
    public void A_command_line_that_cannot_be_parsed_is_refused() => Assert.Equal(-1, SampleBuild.Run("--target").ExitCode);

    [Fact]
    public void An_unknown_target_fails()
    {
        var build = SampleBuild.Run("--target=Nowhere");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("Nowhere", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_working_directory_that_is_not_there_fails() =>
        Assert.EndsWith("does not exist.\n", SampleBuild.Run("--target=Clean", "--working=/no/such/folder").Error, StringComparison.Ordinal);

    [Fact]
    public void Teardown_runs_and_knows_the_failure() =>
        Assert.Equal(["setup for Fails", "Fails finally", "teardown after disk on fire"], SampleBuild.Run(host => host.UseLifetime<SampleLifetime>(), "--target=Fails").Journal);

    [Fact]
    public void A_failing_setup_runs_no_task_but_teardown()
    {
        var build = SampleBuild.Run(host => host.UseSetup<FailingSetup>().UseTeardown<RecordingTeardown>(), "--target=Clean");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(["teardown"], build.Journal);
        Assert.Contains("no setup today", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_lifetimes_enclose_each_task() =>
        Assert.Equal(["before Clean", "Clean", "after Clean"], SampleBuild.Run(host => host.UseTaskLifetime<SampleTaskLifetime>(), "--target=Clean").Journal);

    [Fact]
    public void A_tool_of_an_unknown_scheme_stops_before_the_first_task()
    {
        var build = SampleBuild.Run(host => host.InstallTool(new Uri("npm:?package=x")).SetToolPath(new DirectoryPath("tools")), "--target=Clean");

        Assert.Equal(1, build.ExitCode);
        Assert.Empty(build.Journal);
        Assert.Contains("npm", build.Error, StringComparison.Ordinal);
    }
}
