namespace Build.Tests.Bootstrap;

/// <summary>What build.ps1 does as build.sh does, by a real PowerShell; Windows itself is not here.</summary>
public sealed class BuildPs1Tests : IDisposable
{
    private readonly Checkout checkout = new();

    [LinuxFact]
    public async Task Arguments_and_exit_code_pass_through_from_any_folder()
    {
        var command = checkout.BuildPs1("--target", "Two words", "--x=$HOME");
        command = command with { Environment = new Dictionary<string, string?>(command.Environment) { ["EXIT_CODE"] = "7" } };
        var result = await command.RunAsync();
        Assert.Equal(7, result.ExitCode);
        Assert.Equal($"{checkout.Root}: {checkout.Path("build/artifacts/bin/Build/release/Build.dll")} --target Two words --x=$HOME\n", result.Output);
    }

    [LinuxFact]
    public async Task What_changed_is_compiled_and_what_did_not_is_not()
    {
        Assert.Equal("Compiling build/\n", (await checkout.BuildPs1().RunAsync()).Succeeded().Error);
        checkout.Write("build/Build.Tests/Test.cs", "changed");
        Assert.Equal("", (await checkout.BuildPs1().RunAsync()).Succeeded().Error);
        checkout.Delete("build/Build/Other.cs");
        (await checkout.BuildPs1().RunAsync()).Succeeded();
        Assert.Equal(2, checkout.Compilations.Length);
    }

    [LinuxFact]
    public async Task A_compilation_that_fails_says_why_and_one_that_was_killed_is_done_anew()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "echo 'Program.cs(1,1): error CS1002'; exit 1");
        var result = await checkout.BuildPs1().RunAsync();
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error CS1002", result.Error, StringComparison.Ordinal);

        checkout.WriteSdk("sdk/dotnet", "10.0.100", "kill -KILL $PPID; exit 1");
        (await checkout.BuildPs1().RunAsync()).Failed();
        checkout.WriteSdk("sdk/dotnet", "10.0.100");
        (await checkout.BuildPs1().RunAsync()).Succeeded();
        Assert.Contains("--no-incremental", checkout.Compilations[^1], StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Native_code_runs_where_it_could_be_made_and_is_done_without_where_not()
    {
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "mkdir -p build/artifacts/precompiled && echo >build/artifacts/precompiled/Build.dll");
        Assert.Equal($"{checkout.Root}: {checkout.Path("build/artifacts/precompiled/Build.dll")}\n", (await checkout.BuildPs1().RunAsync()).Succeeded().Output);

        checkout.Write("build/Build/Program.cs", "changed");
        checkout.WriteSdk("sdk/dotnet", "10.0.100", "case $* in *Precompile*) echo 'error NU1101: Unable to find package Crossgen2'; exit 1 ;; esac");
        var result = (await checkout.BuildPs1().RunAsync()).Succeeded();
        Assert.Equal($"{checkout.Root}: {checkout.Path("build/artifacts/bin/Build/release/Build.dll")}\n", result.Output);
        Assert.Contains("precompile.log", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => checkout.Dispose();
}
