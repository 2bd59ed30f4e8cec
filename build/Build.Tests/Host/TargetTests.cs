using System.Text.Json;
using Build.Tests.Testing;

namespace Build.Tests.Host;

/// <summary>Targets that work on the embedded AWS, run as a user runs them.</summary>
public sealed class TargetTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Fact]
    public async Task A_plan_with_changes_ends_with_2_when_asked_and_changes_nothing()
    {
        var first = await build.RunAsync("--target=Plan", "--detailed-exitcode");
        var second = await build.RunAsync("--target=Plan");

        Assert.Equal(2, first.ExitCode);
        Assert.Contains("to create", first.Output, StringComparison.Ordinal);
        Assert.Contains("to create", second.Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_part_of_provisioning_made_is_there_in_the_next_process_and_goes_with_Destroy()
    {
        (await build.RunAsync("--target=Provision-Source")).Succeeded();
        Assert.Contains("0 to change", (await build.RunAsync("--target=Provision-Source")).Succeeded().Output, StringComparison.Ordinal);

        var refused = await build.RunAsync("--target=Destroy");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("Add --yes", refused.Error, StringComparison.Ordinal);

        Assert.Contains("1 removed", (await build.RunAsync("--target=Destroy", "--yes")).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Push_sends_the_working_tree_as_it_is_and_leaves_no_trace_in_it()
    {
        build.Checkout.Write("appspec.yml", "version: 0.0\n");
        build.Checkout.Write("app/web/app.js", "// not committed\n");
        (await build.RunAsync("--target=Provision-Source")).Succeeded();

        Assert.Contains("pushed ", (await build.RunAsync("--target=Push")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("nothing to push", (await build.RunAsync("--target=Push")).Succeeded().Output, StringComparison.Ordinal);
        build.Checkout.Write("app/web/app.js", "// changed\n");
        Assert.Contains("pushed ", (await build.RunAsync("--target=Push")).Succeeded().Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(build.Checkout.File(".git")));
    }

    [Fact]
    public async Task Push_without_a_repository_says_how_to_make_one()
    {
        var result = await build.RunAsync("--target=Push");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("./build.sh --target Provision-Source", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_alone_on_stdout()
    {
        var result = await build.RunAsync("--target=Health", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(0, JsonDocument.Parse(result.Output).RootElement.GetProperty("instances").GetArrayLength());
        Assert.Contains("embedded AWS", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clean_removes_what_is_ours_and_nothing_else()
    {
        build.Checkout.Write(".nutshell/dotnet/dotnet", "an SDK that the bootstrapper installed");
        (await build.RunAsync("--target=Provision-Source")).Succeeded();

        (await build.RunAsync("--target=Clean")).Succeeded();

        Assert.Equal(["dotnet"], Directory.GetFileSystemEntries(build.Checkout.File(".nutshell")).Select(Path.GetFileName));
    }
}
