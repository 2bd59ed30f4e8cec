using Cake.Core.IO;
using Cake.Frosting;
using StandIns.Tests.Frosting.Sample;

namespace StandIns.Tests.Frosting;

public class CakeHostTests
{
    [Fact]
    public void Runs_the_default_target_behind_its_dependencies_and_dependees()
    {
        var build = SampleBuild.Run("--configuration=Release");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(["Clean", "Restore", "Compile Release"], build.Journal);
    }

    [Theory]
    [InlineData("--target=Clean")]
    [InlineData("--target", "Clean")]
    [InlineData("-t", "Clean")]
    public void Runs_the_target_that_is_asked_for(params string[] arguments) => Assert.Equal(["Clean"], SampleBuild.Run(arguments).Journal);

    [Fact]
    public void Runs_what_several_targets_share_only_once() =>
        Assert.Equal(["Clean", "Restore", "Compile "], SampleBuild.Run("--target", "Compile-All", "--target", "Default").Journal);

    [Fact]
    public void Exclusive_runs_the_target_without_its_dependencies() =>
        Assert.Equal(["Compile "], SampleBuild.Run("-t", "Compile-All", "-e").Journal);

    [Fact]
    public void Arguments_reach_the_build_in_both_spellings_and_without_a_value()
    {
        var build = SampleBuild.Run("--target=Arguments", "--region=eu-west-1", "--cloud", "local", "--yes", "--version=1.2.3");

        Assert.Equal(["cloud=local", "region=eu-west-1", "target=Arguments", "version=1.2.3", "yes="], build.Journal);
    }

    [Fact]
    public void A_dry_run_does_nothing()
    {
        var build = SampleBuild.Run("--dryrun");

        Assert.Equal(0, build.ExitCode);
        Assert.Empty(build.Journal);
        Assert.Contains("This was a dry run.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_task_says_why()
    {
        var build = SampleBuild.Run("--target=AfterSkipped");

        Assert.Equal(["AfterSkipped"], build.Journal);
        Assert.Contains("not on a Tuesday", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_handlers_and_continue_on_error_let_the_build_go_on()
    {
        Assert.Equal(["recovered from first try"], SampleBuild.Run("--target=Recovers").Journal);
        Assert.Equal(["AfterFailsSoftly"], SampleBuild.Run("--target=AfterFailsSoftly").Journal);
    }

    [Fact]
    public void The_program_can_configure_services_in_a_startup_class()
    {
        var build = SampleBuild.Run(host => host.UseStartup<Startup>(), "--target=Clean");

        Assert.Equal(["setup for Clean", "Clean", "teardown"], build.Journal);
    }

    public sealed class Startup : IFrostingStartup
    {
        public void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => services.UseLifetime<SampleLifetime>();
    }

    [Fact]
    public void A_tool_is_installed_before_the_first_task_and_is_then_found_by_its_name()
    {
        var tools = Directory.CreateTempSubdirectory();
        try
        {
            var build = SampleBuild.Run(
                host => host.UsePackageInstaller<FakeInstaller>().InstallTool(new Uri("fake:?package=greeter")).SetToolPath(new DirectoryPath(tools.FullName)).UseSetup<ToolSetup>(), "--target=Clean");
            Assert.Equal([$"installed greeter into {tools.Name}", "found greeter.sh", "Clean"], build.Journal);
        }
        finally
        {
            tools.Delete(recursive: true);
        }
    }
}
