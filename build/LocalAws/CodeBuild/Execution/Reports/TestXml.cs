using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads test results in XML other than JUnit's: NUnit 2 and 3, TestNG, and Visual Studio's TRX.</summary>
public static class TestXml
{
    private const double NanoSecondsPerSecond = 1e9;
    private const int NanoSecondsPerTick = 100;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["NUNITXML"] = "test-results", ["NUNIT3XML"] = "test-run", ["TESTNGXML"] = "testng-results", ["VISUALSTUDIOTRX"] = "TestRun",
    };

    /// <param name="format">NUNITXML, NUNIT3XML, TESTNGXML or VISUALSTUDIOTRX.</param>
    /// <param name="rawDataPath">The file's path below the source folder, kept with each case.</param>
    /// <exception cref="XmlException">The text is not well-formed XML, or of another format.</exception>
    public static IReadOnlyList<TestResult> Read(string format, TextReader text, string rawDataPath)
    {
        using var reader = XmlReader.Create(text, Settings);
        var root = XElement.Load(reader);
        if (root.Name.LocalName != Roots[format]) throw new XmlException($"The root element is <{root.Name.LocalName}>, not <{Roots[format]}> as {format} has it");
        return format switch
        {
            "NUNITXML" => [.. Named(root, "test-case").Select(each => NUnit(each, "time", rawDataPath))],
            "NUNIT3XML" => [.. Named(root, "test-case").Select(each => NUnit(each, "duration", rawDataPath))],
            "TESTNGXML" => [.. Named(root, "test-method").Where(each => each.Attribute("is-config")?.Value != "true").Select(each => TestNg(each, rawDataPath))],
            _ => Trx(root, rawDataPath),
        };
    }

    private static TestResult NUnit(XElement test, string duration, string path)
    {
        var suite = test.Ancestors().FirstOrDefault(each => each.Name.LocalName == "test-suite")?.Attribute("name")?.Value ?? "";
        return new TestResult(suite, Text(test, "classname"), Text(test, "name"), Status(Text(test, "result")), Seconds(Text(test, duration)), Message(test, "failure", "reason"), path);
    }

    private static TestResult TestNg(XElement test, string path)
    {
        var type = test.Ancestors().FirstOrDefault(each => each.Name.LocalName == "class");
        var suite = test.Ancestors().FirstOrDefault(each => each.Name.LocalName == "test")?.Attribute("name")?.Value ?? "";
        return new TestResult(
            suite, type is null ? "" : Text(type, "name"), Text(test, "name"), Status(Text(test, "status")), Seconds(Text(test, "duration-ms")) / 1000, Message(test, "exception"), path);
    }

    private static IReadOnlyList<TestResult> Trx(XElement root, string path)
    {
        var types = Named(root, "UnitTest").GroupBy(test => Text(test, "id"), StringComparer.Ordinal)
            .ToDictionary(test => test.Key, test => Named(test.First(), "TestMethod").Select(method => Text(method, "className")).FirstOrDefault() ?? "");
        return [.. Named(root, "UnitTestResult").Select(result => new TestResult(
            Text(root, "name"), types.GetValueOrDefault(Text(result, "testId")) ?? "", Text(result, "testName"), Status(Text(result, "outcome")),
            TimeSpan.TryParse(Text(result, "duration"), CultureInfo.InvariantCulture, out var duration) ? duration.Ticks * NanoSecondsPerTick : 0, Message(result, "ErrorInfo"), path))];
    }

    private static string Status(string word) => word.ToUpperInvariant() switch
    {
        "PASSED" or "PASS" or "SUCCESS" or "COMPLETED" or "WARNING" => "SUCCEEDED",
        "FAILED" or "FAIL" or "FAILURE" or "TIMEOUT" or "ABORTED" => "FAILED",
        "ERROR" => "ERROR",
        "SKIPPED" or "SKIP" or "IGNORED" or "NOTEXECUTED" or "NOTRUNNABLE" => "SKIPPED",
        _ => "UNKNOWN",
    };

    private static long Seconds(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? (long)(seconds * NanoSecondsPerSecond) : 0;

    /// <summary>The message below the first of these elements.</summary>
    private static string? Message(XElement test, params string[] places) => places.SelectMany(place => Named(test, place))
        .SelectMany(place => place.Descendants().Where(each => each.Name.LocalName is "message" or "Message")).Select(message => message.Value.Trim()).FirstOrDefault();

    private static IEnumerable<XElement> Named(XElement within, string name) => within.Descendants().Where(each => each.Name.LocalName == name);

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
