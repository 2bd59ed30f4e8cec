using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace StandIns.Tests;

/// <summary>Each stand-in can be taken out for its package alone: nothing else may need its folder.</summary>
public sealed class PackagesTests
{
    // Its last release is for AWSSDK v3: there is nothing to switch to.
    private const string ForGood = "Cake.AWS.S3";

    private static readonly string Root = StandInsFolder();

    public static TheoryData<string> Clients => [.. Folders("AWSSDK.*")];

    [Theory, MemberData(nameof(Clients))]
    public void A_client_s_folder_is_used_by_no_other_folder(string package)
    {
        var ns = "Amazon." + package["AWSSDK.".Length..];
        var users = Folders("*").Where(folder => folder != package)
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => File.ReadLines(file).Any(line => Mentions(line, ns)));
        Assert.Empty(users.Select(file => Path.GetRelativePath(Root, file)));
    }

    [Fact]
    public void Every_folder_can_be_switched_to_its_package()
    {
        var switchable = XDocument.Load(Path.Combine(Root, "Packages.props")).Descendants("Official").Attributes("Include").Select(id => id.Value);
        var folders = Folders("*").Where(folder => folder.Contains('.', StringComparison.Ordinal));
        Assert.Empty(folders.Except(switchable.Append(ForGood)));
    }

    // The packages cannot be restored from every registry, but what the project is made of can be asked without them.
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task The_switch_takes_either_the_packages_or_their_folders(string official)
    {
        var items = await EvaluatedAsync(official);
        var switchable = Folders("*").Where(folder => folder.Contains('.', StringComparison.Ordinal) && folder != ForGood).Order(StringComparer.Ordinal).ToList();
        var compiled = items["Compile"].Select(path => path.Split('/', '\\')[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var referenced = items["PackageReference"].Except(["AWSSDK.Core", "AWSSDK.S3"]).Order(StringComparer.Ordinal);

        Assert.Equal(official == "true" ? [ForGood] : switchable.Append(ForGood).Append("Runtime").Order(StringComparer.Ordinal), compiled);
        Assert.Equal(official == "true" ? switchable : [], referenced);
        Assert.Equal(official == "true" ? switchable : [], items["PackageVersion"].Intersect(switchable).Order(StringComparer.Ordinal));
        Assert.Equal(official == "true" ? 0 : 1, items["PackageDownload"].Count(id => id == "Cake.Tool"));
    }

    private static async Task<Dictionary<string, List<string>>> EvaluatedAsync(string official)
    {
        string[] words = ["msbuild", Path.Combine(Root, "StandIns.csproj"), "-nologo", $"-p:OfficialPackages={official}", "-getItem:Compile,PackageReference,PackageVersion,PackageDownload"];
        using var msbuild = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true })!;
        var output = await msbuild.StandardOutput.ReadToEndAsync();
        await msbuild.WaitForExitAsync();
        Assert.True(msbuild.ExitCode == 0, output);
        return JsonNode.Parse(output)!["Items"]!.AsObject().ToDictionary(
            pair => pair.Key, pair => pair.Value!.AsArray().Select(item => (string)item!["Identity"]!).Where(id => !id.StartsWith("obj", StringComparison.Ordinal)).ToList());
    }

    private static bool Mentions(string line, string ns)
    {
        var at = line.IndexOf(ns, StringComparison.Ordinal);
        return at >= 0 && (at + ns.Length == line.Length || !char.IsLetterOrDigit(line[at + ns.Length]));
    }

    private static IEnumerable<string> Folders(string pattern) =>
        Directory.EnumerateDirectories(Root, pattern).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("obj" or "bin"));

    private static string StandInsFolder([CallerFilePath] string test = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "StandIns"));
}
