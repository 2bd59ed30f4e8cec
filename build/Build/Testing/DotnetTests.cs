using System.Globalization;
using System.Xml.Linq;
using Build.Processes;

namespace Build.Testing;

/// <summary>A C# test project. Its DLL is a program that runs its tests (xunit.v3); counts and failures are read from its report.</summary>
/// <param name="name">Name of the project.</param>
/// <param name="artifacts">Where compiling put it.</param>
/// <param name="reports">Where reports are written.</param>
public sealed class DotnetTests(string name, string artifacts, string reports) : ITestSuite
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<TestCounts> RunAsync(Action<string> say, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(say);
        Directory.CreateDirectory(reports);
        var report = Path.Combine(reports, $"{name}.xml");
        File.Delete(report);
        var folder = Path.Combine(artifacts, "bin", name, "debug");
        var result = await new ExternalProgram("dotnet", Path.Combine(folder, $"{name}.dll"), "-noLogo", "-noColor", "-xml", report) { WorkingFolder = folder }
            .RunAsync(cancellationToken);
        if (!File.Exists(report))
        {
            say($"ended with exit code {result.ExitCode} and without a report:\n{string.Join('\n', result.Lines.TakeLast(40))}");
            return new(0, 1, 0);
        }
        return Read(XDocument.Load(report), say);
    }

    private static TestCounts Read(XDocument report, Action<string> say)
    {
        foreach (var test in report.Descendants("test").Where(test => (string?)test.Attribute("result") == "Fail"))
            say($"FAILED {(string?)test.Attribute("name")}\n{Indented(test.Descendants("message"))}\n{Indented(test.Descendants("stack-trace"))}");
        foreach (var error in report.Descendants("error"))
            say($"ERROR {(string?)error.Attribute("name")}\n{Indented(error.Descendants("message"))}");
        return report.Descendants("assembly").Select(assembly => new TestCounts(Number(assembly, "passed"), Number(assembly, "failed") + Number(assembly, "errors"), Number(assembly, "skipped")))
            .Aggregate(default(TestCounts), TestCounts.Add);
    }

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static string Indented(IEnumerable<XElement> texts) => string.Join('\n', texts.SelectMany(text => text.Value.Trim().Split('\n')).Select(line => $"    {line.TrimEnd()}"));
}
