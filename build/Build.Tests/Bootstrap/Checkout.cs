namespace Build.Tests.Bootstrap;

/// <summary>A small checkout with the repository's build.sh and build.ps1, and a script in place of the .NET SDK that writes down what it is asked.</summary>
public sealed class Checkout : IDisposable
{
    private readonly TempFolder folder = new();

    public Checkout()
    {
        folder.CopyProgram(Repository.File("build.sh"), "build.sh");
        folder.CopyProgram(Repository.File("build.ps1"), "build.ps1");
        folder.Write("build/Build/Program.cs", "");
        folder.Write("build/Build/Other.cs", "");
        folder.Write("build/Build.Tests/Test.cs", "");
        folder.Write("build/settings.json", "{}");
        WriteSdk("sdk/dotnet", "10.0.100");
    }

    public string Root => folder.Path;

    /// <summary>The arguments of each compilation so far.</summary>
    public string[] Compilations => File.Exists(folder.File("compilations")) ? File.ReadAllLines(folder.File("compilations")) : [];

    /// <summary>Writes a stand-in SDK: it lists this version, "compiles" by creating the DLL after the given commands, and "runs" by printing.</summary>
    public void WriteSdk(string path, string version, string compile = ":") => folder.WriteScript(path, $"""
        #!/bin/bash
        case $1 in
          --list-sdks) echo "{version} [/sdk]" ;;
          build)
            cd {folder.Path}
            echo "$*" >>{folder.File("compilations")}
            {compile}
            mkdir -p build/artifacts/bin/Build/release && echo >build/artifacts/bin/Build/release/Build.dll ;;
          *)
            echo "$PWD: $*"
            exit "$EXIT_CODE" ;;
        esac
        """);

    public void Write(string name, string text) => folder.Write(name, text);

    public void WriteScript(string name, string text) => folder.WriteScript(name, text);

    public void Delete(string name) => File.Delete(folder.File(name));

    public string Path(string name) => folder.File(name);

    /// <summary>build.sh with these arguments, started from elsewhere.</summary>
    public Command BuildSh(params string[] arguments) => new(folder.File("build.sh"), arguments) { Environment = Variables() };

    /// <summary>build.ps1 with these arguments, by the PowerShell that is compiled with the tests; its output is not coloured.</summary>
    public Command BuildPs1(params string[] arguments) =>
        new(Environment.ProcessPath!, [Repository.File("build/artifacts/bin/PowerShell/debug/PowerShell.dll"), "-NoProfile", "-NonInteractive", "-File", folder.File("build.ps1"), .. arguments])
        {
            Environment = new Dictionary<string, string?>(Variables()) { ["NO_COLOR"] = "1", ["POWERSHELL_TELEMETRY_OPTOUT"] = "1" },
        };

    private Dictionary<string, string?> Variables() => new()
    {
        ["PATH"] = $"{folder.File("sdk")}:{Environment.GetEnvironmentVariable("PATH")}",
        ["HOME"] = folder.Path,
        ["EXIT_CODE"] = "0",
        ["DOTNET_ROOT"] = null,
        ["CI"] = null,
        ["CODEBUILD_BUILD_ID"] = null,
        ["NUTSHELL_INSTALL_DOTNET"] = null,
    };

    public async Task<CommandResult> RunAsync(params string[] arguments) => await BuildSh(arguments).RunAsync();

    public void Dispose() => folder.Dispose();
}
