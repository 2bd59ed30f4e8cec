namespace Build.Tests.Bootstrap;

/// <summary>How build.sh finds a .NET SDK, or gets one. The SDKs of this machine are hidden where they would be found.</summary>
public sealed class SdkTests : IDisposable
{
    private const string HideSdks = "for d in /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do [[ ! -d $d ]] || mount -t tmpfs none $d; done";
    private readonly Checkout checkout = new();

    [NamespaceFact]
    public async Task Without_a_suitable_SDK_it_says_what_is_there_and_how_to_get_one()
    {
        checkout.WriteSdk("sdk/dotnet", "8.0.400");
        var result = await RunAsync();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("The .NET 10 SDK (10.0.x) is needed; found: 8.0.400", result.Error, StringComparison.Ordinal);
        Assert.Contains("NUTSHELL_INSTALL_DOTNET=1 ./build.sh", result.Error, StringComparison.Ordinal);
        Assert.Empty(checkout.Compilations);
    }

    [NamespaceFact]
    public async Task When_allowed_it_installs_one_into_the_checkout_and_puts_it_first()
    {
        checkout.WriteSdk("sdk/dotnet", "8.0.400");
        checkout.WriteSdk("installed", "10.0.100");
        checkout.WriteScript("sdk/curl", $$"""
            #!/bin/bash
            while [[ $1 != -o ]]; do shift; done
            echo '[[ "$*" == "--channel 10.0 --install-dir .nutshell/dotnet --no-path" ]] && mkdir .nutshell/dotnet && cp installed .nutshell/dotnet/dotnet' >$2
            """);
        var result = (await RunAsync(("NUTSHELL_INSTALL_DOTNET", "1"))).Succeeded();
        Assert.StartsWith("Installing the .NET 10 SDK into .nutshell/dotnet\n", result.Error, StringComparison.Ordinal);
        Assert.Single(checkout.Compilations);
    }

    [NamespaceFact]
    public async Task A_failed_installation_says_what_to_do_instead()
    {
        checkout.WriteSdk("sdk/dotnet", "8.0.400");
        checkout.WriteScript("sdk/curl", "#!/bin/bash\nexit 6");
        checkout.WriteScript("sdk/wget", "#!/bin/bash\nexit 4");
        var error = (await RunAsync(("CODEBUILD_BUILD_ID", "demo:1"))).Failed();
        Assert.Contains("Install the SDK by hand", error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task An_SDK_that_has_gone_is_looked_for_again()
    {
        (await checkout.RunAsync()).Succeeded();
        checkout.WriteSdk(".nutshell/dotnet/dotnet", "10.0.101");
        checkout.Delete("sdk/dotnet");
        (await checkout.RunAsync()).Succeeded();
        Assert.Equal($"{checkout.Path(".nutshell/dotnet/dotnet")}\n", File.ReadAllText(checkout.Path("build/artifacts/build.stamp")));
    }

    [LinuxFact]
    public async Task The_real_SDK_compiles_and_starts_a_program()
    {
        using var real = new TempFolder();
        real.CopyProgram(Repository.File("build.sh"), "build.sh");
        File.Copy(Repository.File("build/Directory.Build.props"), Directory.CreateDirectory(real.File("build")) + "/Directory.Build.props");
        real.Write("build/Build/Program.cs", "System.Console.WriteLine(string.Join('|', args)); return 7;");
        real.Write("build/Build/Build.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>""");
        var result = await new Command(real.File("build.sh"), "--target", "A b").RunAsync();
        Assert.Equal((7, "--target|A b\n", "Compiling build/\n"), (result.ExitCode, result.Output, result.Error));
    }

    public void Dispose() => checkout.Dispose();

    private Task<CommandResult> RunAsync(params (string Name, string Value)[] environment)
    {
        var command = checkout.BuildSh();
        var changed = new Dictionary<string, string?>(command.Environment);
        foreach (var (name, value) in environment)
            changed[name] = value;
        return (Namespace.Command(HideSdks, command.Program) with { Environment = changed }).RunAsync();
    }
}
