namespace Build.Tests.Bootstrap;

public sealed class BuildShTests : IDisposable
{
    private readonly Checkout checkout = new();

    [LinuxFact]
    public async Task Arguments_and_exit_code_pass_through_from_any_folder()
    {
        var command = checkout.BuildSh("--target", "Two words", "", "--x=$HOME");
        command = command with { Environment = new Dictionary<string, string?>(command.Environment) { ["EXIT_CODE"] = "255" } };
        var result = await command.RunAsync();
        Assert.Equal(255, result.ExitCode);
        Assert.Equal($"{checkout.Root}: build/artifacts/bin/Build/release/Build.dll --target Two words  --x=$HOME\n", result.Output);
    }

    [LinuxFact]
    public async Task Unchanged_sources_are_not_compiled_again()
    {
        Assert.Equal("Compiling build/\n", (await checkout.RunAsync()).Succeeded().Error);
        Assert.Equal("", (await checkout.RunAsync()).Succeeded().Error);
        Assert.Single(checkout.Compilations);
    }

    [LinuxFact]
    public async Task A_changed_a_new_and_a_deleted_source_are_each_compiled()
    {
        await checkout.RunAsync();
        checkout.Write("build/Build/Program.cs", "changed");
        await checkout.RunAsync();
        checkout.Write("build/Build/New/File.cs", "");
        await checkout.RunAsync();
        checkout.Delete("build/Build/Other.cs");
        await checkout.RunAsync();
        Assert.Equal(4, checkout.Compilations.Length);
    }

    [LinuxFact]
    public async Task A_source_moved_in_with_an_old_date_is_compiled()
    {
        await checkout.RunAsync();
        checkout.Write("old.cs", "");
        File.SetLastWriteTimeUtc(checkout.Path("old.cs"), DateTime.UnixEpoch);
        File.Move(checkout.Path("old.cs"), checkout.Path("build/Build/old.cs"));
        await checkout.RunAsync();
        Assert.Equal(2, checkout.Compilations.Length);
    }

    [LinuxFact]
    public async Task Tests_and_settings_do_not_count_as_sources()
    {
        await checkout.RunAsync();
        checkout.Write("build/Build.Tests/Test.cs", "changed");
        checkout.Write("build/settings.json", "{ }");
        await checkout.RunAsync();
        checkout.Write("build/settings.json.new", "{ }");
        File.Move(checkout.Path("build/settings.json.new"), checkout.Path("build/settings.json"), overwrite: true); // as editors save
        await checkout.RunAsync();
        Assert.Single(checkout.Compilations);
    }

    [LinuxFact]
    public async Task A_link_to_it_runs_in_its_own_checkout()
    {
        checkout.Write("bin/here", "");
        File.CreateSymbolicLink(checkout.Path("bin/one"), "../build.sh");
        File.CreateSymbolicLink(checkout.Path("bin/two"), checkout.Path("bin/one"));
        var result = await (checkout.BuildSh("--x") with { Program = checkout.Path("bin/two") }).RunAsync();
        Assert.Equal($"{checkout.Root}: build/artifacts/bin/Build/release/Build.dll --x\n", result.Output);
    }

    [LinuxFact]
    public async Task A_compilation_that_fails_says_why_and_is_tried_again()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "echo 'Program.cs(1,1): error CS1002'; exit 1");
        var result = await checkout.RunAsync();
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Contains("error CS1002", result.Error, StringComparison.Ordinal);

        checkout.WriteSdk("sdk/dotnet", "10.0.100");
        (await checkout.RunAsync()).Succeeded();
        Assert.DoesNotContain("--no-incremental", checkout.Compilations[1], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task The_next_run_after_a_killed_compilation_compiles_everything()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "kill -KILL $PPID; exit 1");
        (await checkout.RunAsync()).Failed();
        checkout.WriteSdk("sdk/dotnet", "10.0.100");
        (await checkout.RunAsync()).Succeeded();
        Assert.Contains("--no-incremental", checkout.Compilations[1], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Native_code_runs_where_it_could_be_made()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "mkdir -p build/artifacts/precompiled && echo >build/artifacts/precompiled/Build.dll");
        Assert.Equal($"{checkout.Root}: build/artifacts/precompiled/Build.dll\n", (await checkout.RunAsync()).Succeeded().Output);
        Assert.EndsWith("-p:Precompile=true", Assert.Single(checkout.Compilations), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Without_the_native_compiler_a_run_starts_all_the_same_and_says_so()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", """
            case $* in *Precompile*)
              mkdir -p build/artifacts/precompiled && echo half >build/artifacts/precompiled/Build.dll
              echo 'error NU1101: Unable to find package Crossgen2'
              exit 1 ;;
            esac
            """);
        var result = (await checkout.RunAsync()).Succeeded();
        Assert.Equal($"{checkout.Root}: build/artifacts/bin/Build/release/Build.dll\n", result.Output);
        Assert.EndsWith("why it has none: build/artifacts/precompile.log\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("NU1101", await File.ReadAllTextAsync(checkout.Path("build/artifacts/precompile.log")), StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData("CI")]
    [InlineData("CODEBUILD_BUILD_ID")]
    public async Task A_machine_that_compiles_for_one_run_makes_no_native_code(string variable)
    {
        var command = checkout.BuildSh();
        command = command with { Environment = new Dictionary<string, string?>(command.Environment) { [variable] = "true" } };
        (await command.RunAsync()).Succeeded();
        Assert.DoesNotContain("Precompile", Assert.Single(checkout.Compilations), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Two_at_once_compile_once()
    {
        (await new Command("mkfifo", checkout.Path("gate")).RunAsync()).Succeeded();
        checkout.WriteSdk("sdk/dotnet", "10.0.100", $"read -r < {checkout.Path("gate")}");
        using var first = checkout.BuildSh("first").Start();
        Assert.Equal("Compiling build/", await first.StandardError.ReadLineAsync());
        using var second = checkout.BuildSh("second").Start();
        Assert.Equal("Waiting for another build.sh that compiles", await second.StandardError.ReadLineAsync());

        await File.WriteAllTextAsync(checkout.Path("gate"), "\n");
        Assert.EndsWith("first\n", await first.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.EndsWith("second\n", await second.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Single(checkout.Compilations);
    }

    public void Dispose() => checkout.Dispose();
}
