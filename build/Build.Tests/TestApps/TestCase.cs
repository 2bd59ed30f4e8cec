using System.Text.RegularExpressions;

namespace Build.Tests.TestApps;

/// <summary>A revision under TestApps/ and what its expected.txt says of deployments of it; README.md there has the format.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Deployments">How deployments on one instance end, one after another.</param>
/// <param name="Says">A part of the last diagnostics' message or log; null when nothing is expected of them.</param>
/// <param name="Serves">What GET / on the instance's port answers in the end; null when nothing needs to answer.</param>
/// <param name="Before">What is run on the instance before the first deployment; null for nothing.</param>
/// <param name="Diagnosed">Name of the cause that is found first; null when the last deployment is well.</param>
public sealed partial record TestCase(string Name, IReadOnlyList<ExpectedDeployment> Deployments, string? Says, string? Serves, string? Before, string? Diagnosed)
{
    private static readonly string Root = Testing.Repository.File("build/Build.Tests/TestApps");

    /// <summary>Full path of the revision.</summary>
    public string Folder => Path.Combine(Root, Name);

    /// <summary>The repository that its folder poses as.</summary>
    public string Repository => $"try/{Name}";

    /// <summary>What README.md has one type, without what tells an embedded AWS that does not run yet of the folder.</summary>
    public string[] Typed => ["--target=Provision", "--target=Release", "--source-provider=GitHub", $"--source-repository={Repository}", "--yes"];

    public static IReadOnlyList<TestCase> All() =>
        [.. Directory.GetDirectories(Root).Select(folder => Read(Path.GetFileName(folder))).OrderBy(testCase => testCase.Name, StringComparer.Ordinal)];

    /// <exception cref="FormatException">expected.txt has a line of another form.</exception>
    public static TestCase Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Root, name, "expected.txt"));
        var matches = lines.Select(line => Line().Match(line)).ToList();
        if (matches.FindIndex(match => !match.Success) is var wrong and >= 0)
            throw new FormatException($"TestApps/{name}/expected.txt:{wrong + 1}: '{lines[wrong]}' is not of the form that TestApps/README.md describes.");
        var deployments = matches.Where(match => match.Groups["status"].Success).Select(Deployment);
        return new TestCase(name, [.. deployments], Value("says"), Value("serves"), Value("before"), Value("diagnosed"));

        string? Value(string key) => matches.Select(match => match.Groups[key]).FirstOrDefault(group => group.Success)?.Value;
    }

    private static ExpectedDeployment Deployment(Match match) =>
        new(match.Groups["status"].Value, Optional(match.Groups["event"]), Optional(match.Groups["code"]), Optional(match.Groups["script"]));

    private static string? Optional(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(@"^(deployment \d+: (?<status>Succeeded|Failed)( in (?<event>\w+), (?<code>\w+)(, (?<script>\S+))?)?"
        + @"|says: (?<says>.+)|serves: (?<serves>.+)|before: (?<before>.+)|diagnosed: (?<diagnosed>[a-z-]+))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
