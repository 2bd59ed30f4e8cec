using Build.Processes;
using Cake.Core;

namespace Build.Testing;

/// <summary>Runs every test of the repository: the C# projects and the app, at once.</summary>
public sealed class TestRun(Paths paths, Action<string> say)
{
    private static readonly string[] Projects = ["LocalAws.Tests", "Build.Tests", "StandIns.Tests"];

    /// <summary>Compiles everything anew, with the analysis that build.sh leaves out for its first run's sake; then runs all suites.</summary>
    /// <exception cref="CakeException">Some did not compile.</exception>
    public async Task<TestCounts> RunAsync(CancellationToken cancellationToken)
    {
        say("Compiling the tests");
        (await new ExternalProgram("dotnet", "build", Path.Combine("build", "Nutshell.slnx"), "--nologo", "--verbosity", "quiet", "--disable-build-servers") { WorkingFolder = paths.Root }
            .RunAsync(cancellationToken)).Require("The tests do not compile");
        return await RunAsync([.. Projects.Select(project => new DotnetTests(project, paths.Artifacts, paths.TestReports)), .. AppTests.Of(paths)], cancellationToken);
    }

    /// <summary>Runs suites at once, and says how each ended.</summary>
    public async Task<TestCounts> RunAsync(IReadOnlyList<ITestSuite> suites, CancellationToken cancellationToken)
    {
        var counts = await Task.WhenAll(suites.Select(async suite =>
        {
            var counts = await suite.RunAsync(line => say($"{suite.Name}: {line}"), cancellationToken);
            say($"{suite.Name}: {counts}");
            return counts;
        }));
        return counts.Aggregate(default(TestCounts), TestCounts.Add);
    }
}
