using System.Text.RegularExpressions;
using Build.Tests.Testing;

namespace Build.Tests;

/// <summary>Who may know whom. Each rule has its reason, which is shown when it is broken.</summary>
public partial class ArchitectureTests
{
    [Fact]
    public void Only_EmbeddedAws_knows_LocalAws() => AssertOnly(
        LocalAwsUse(), ["Aws/EmbeddedAws.cs"], "Local or real is an endpoint and credentials, never an if: everything else must not be able to tell.");

    [Fact]
    public void Only_AwsSession_makes_clients() => AssertOnly(
        ClientConstruction(), ["Aws/AwsSession.cs"], "One place decides endpoint, region, credentials and retries.");

    [Fact]
    public void Only_Parameters_reads_arguments_and_environment() => AssertOnly(
        InputUse(), ["Parameters.cs", "Aws/LoopbackProxy.cs"], "Inputs are read once, typed, checked and printable; the proxy is the whole process's.");

    [Fact]
    public void Only_ExternalProgram_and_the_reader_of_the_commit_start_programs() => AssertOnly(
        ProcessUse(), ["Processes/ExternalProgram.cs", "Revisions/Commits/WorkingTree.cs", "Benchmarks/Peer.cs", "Benchmarks/LocalAwsProcess.cs", "Benchmarks/LoadGenerator.cs"], "Nothing that we start outlives a Ctrl-C.");

    [Fact]
    public void A_task_reads_like_one_sentence()
    {
        var tooLong = Sources("Build/Tasks").Where(file => File.ReadLines(file).Count() > 25).Select(Relative);
        Assert.True(!tooLong.Any(), $"More than 25 lines: {string.Join(", ", tooLong)}. A task takes its inputs, calls one class and says what was done; the rest is that class's.");
    }

    [Theory]
    [InlineData("LocalAws", "StandIns")]
    [InlineData("StandIns", "LocalAws")]
    [InlineData("LocalAws", "Build")]
    [InlineData("StandIns", "Build")]
    public void Projects_do_not_know(string project, string other) => Assert.DoesNotContain(
        $"{other}.csproj", File.ReadAllText(Repository.File($"build/{project}/{project}.csproj")), StringComparison.Ordinal); // client and server are two witnesses

    private static void AssertOnly(Regex use, string[] allowed, string because)
    {
        var found = Sources("Build").Where(file => use.IsMatch(File.ReadAllText(file))).Select(file => Relative(file)["Build/".Length..]).Except(allowed).ToList();
        Assert.True(found.Count == 0, $"{string.Join(", ", found)}: only {string.Join(", ", allowed)} may. {because}");
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Repository.File(Path.Combine("build", folder)), "*.cs", SearchOption.AllDirectories);

    private static string Relative(string file) => Path.GetRelativePath(Repository.File("build"), file).Replace('\\', '/');

    [GeneratedRegex(@"using LocalAws\b|\bLocalAws\.(Http|Kernel)\b|\bLocalAwsServer\b")]
    private static partial Regex LocalAwsUse();

    [GeneratedRegex(@"new Amazon\w+Client\(")]
    private static partial Regex ClientConstruction();

    [GeneratedRegex(@"Environment\.(GetEnvironmentVariable|GetCommandLineArgs)|\bICakeArguments\b")]
    private static partial Regex InputUse();

    [GeneratedRegex(@"\bProcess\.Start\(|new ProcessStartInfo\(")]
    private static partial Regex ProcessUse();
}
