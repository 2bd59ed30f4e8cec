using System.Globalization;
using System.Text.RegularExpressions;
using Build.Processes;

namespace Build.Testing;

/// <summary>The app's own tests: <c>npm test</c>, whose counts are read from the TAP that Node's test runner writes.</summary>
/// <param name="name">What messages call it.</param>
/// <param name="app">The app's folder.</param>
public sealed partial class AppTests(string name, string app) : ITestSuite
{
    /// <summary>Those of the app, and of the function where there is one.</summary>
    public static IReadOnlyList<ITestSuite> Of(Paths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var app = new AppTests("app", paths.App);
        return File.Exists(Path.Combine(paths.Function, "package.json")) ? [app, new AppTests("function", paths.Function)] : [app];
    }

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<TestCounts> RunAsync(Action<string> say, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(say);
        await new NodePackages(app).RestoreAsync(say, cancellationToken);
        var result = await new ExternalProgram("npm", "test", "--", "--test-reporter=tap") { WorkingFolder = app, Remedy = NodePackages.Remedy }.RunAsync(cancellationToken);
        var counts = Read(result.Lines);
        if (result.ExitCode != 0)
            say(string.Join('\n', result.Lines));
        // A runner that counts nothing has passed or failed as a whole.
        return counts.Failed == 0 && result.ExitCode != 0 ? counts with { Failed = 1 } : counts == default ? new(1, 0, 0) : counts;
    }

    internal static TestCounts Read(IEnumerable<string> lines)
    {
        var counts = lines.Select(line => Count().Match(line)).Where(match => match.Success)
            .ToLookup(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        return new(counts["pass"].Sum(), counts["fail"].Sum() + counts["cancelled"].Sum(), counts["skipped"].Sum() + counts["todo"].Sum());
    }

    [GeneratedRegex("^# (pass|fail|cancelled|skipped|todo) ([0-9]+)$")]
    private static partial Regex Count();
}
