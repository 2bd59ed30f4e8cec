namespace Build.Tests.Host;

public sealed class CommandLineTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Fact]
    public async Task A_mistyped_target_and_argument_are_both_named_with_what_was_meant()
    {
        var result = await build.RunAsync("--target", "Clan", "--adopted", "x");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no target 'Clan'. Did you mean Clean?", result.Error, StringComparison.Ordinal);
        Assert.Contains("There is no argument --adopted. Did you mean --adopt?", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_alone_is_answered_with_how_it_is_written()
    {
        var result = await build.RunAsync("plan");
        Assert.Equal((2, "Error: 'plan' is no argument. Did you mean ./build.sh --target Plan?\n"), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("--cloud=azure", "it can be local or aws")]
    [InlineData("--port=http", "a number from 0")]
    [InlineData("--signatures=none", "it can be own")]
    public async Task A_wrong_value_is_refused_with_what_is_allowed(string argument, string allowed)
    {
        var result = await build.RunAsync("--target=Clean", argument);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(allowed, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--deployment=", "--deployment has no value: write --deployment ID, or take it out.")]
    [InlineData("--execution --json", "--execution has no value: write --execution ID, or take it out.")]
    [InlineData("--alerts-email=", "--alerts-email has no value: write one behind the equals sign")]
    public async Task An_argument_without_its_value_is_named_and_nothing_else_is_shown(string arguments, string answer)
    {
        var result = await build.RunAsync(["--target=Status", .. arguments.Split(' ')]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(answer, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Empty(Directory.GetFileSystemEntries(build.Checkout.Path));
    }

    [Fact]
    public async Task A_command_line_that_cannot_be_parsed_is_bad_input() => Assert.Equal(2, (await build.RunAsync("--target")).ExitCode);

    [Fact]
    public async Task Settings_are_arguments_by_their_path() => (await build.RunAsync("--target=Clean", "--fleet-count=3", "--region=eu-west-1")).Succeeded();

    [Fact]
    public async Task Help_lists_targets_arguments_and_examples()
    {
        var result = (await build.RunAsync("--help")).Succeeded();

        Assert.Contains("  Rehearse  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  --cloud local|aws  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("./build.sh --stay", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_needs_no_aws_leaves_nothing_behind()
    {
        (await build.RunAsync("--target=Clean")).Succeeded();

        Assert.Empty(Directory.GetFileSystemEntries(build.Checkout.Path));
    }
}
