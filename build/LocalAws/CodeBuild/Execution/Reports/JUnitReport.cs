using System.Globalization;
using System.Xml;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads JUnit XML: testsuites, nested testsuite elements and their test cases.</summary>
public static class JUnitReport
{
    private const int MessageLimit = 4096;
    private const double NanoSecondsPerSecond = 1e9;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        Async = false,
    };

    /// <param name="rawDataPath">The file's path below the source folder, kept with each case.</param>
    /// <exception cref="XmlException">The text is not well-formed XML, or no JUnit report; with line and position.</exception>
    public static IReadOnlyList<TestResult> Read(TextReader text, string rawDataPath)
    {
        var results = new List<TestResult>();
        var suites = new Stack<string>();
        using var xml = XmlReader.Create(text, Settings);
        xml.MoveToContent();
        if (xml.LocalName is not ("testsuites" or "testsuite"))
            throw new XmlException($"The root element is <{xml.LocalName}>, not <testsuites> or <testsuite>");
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "testcase" })
            {
                results.Add(Case(xml, suites.Count > 0 ? suites.Peek() : "", rawDataPath));
                continue; // Case has read past its element.
            }
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "testsuite", IsEmptyElement: false })
                suites.Push(xml.GetAttribute("name") ?? "");
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "testsuite" })
                suites.Pop();
            xml.Read();
        }
        return results;
    }

    private static TestResult Case(XmlReader xml, string suite, string rawDataPath)
    {
        var (prefix, name) = (xml.GetAttribute("classname") ?? "", xml.GetAttribute("name") ?? "");
        var duration = double.TryParse(xml.GetAttribute("time"), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? (long)(seconds * NanoSecondsPerSecond)
            : 0;
        var (status, message) = ("SUCCEEDED", (string?)null);
        using (var inner = xml.ReadSubtree())
            while (inner.Read())
            {
                if (inner.NodeType != XmlNodeType.Element || Status(inner.LocalName) is not { } found)
                    continue;
                (status, message) = (found, inner.GetAttribute("message") ?? Text(inner));
                break;
            }
        xml.Skip();
        return new TestResult(suite, prefix, name, status, duration, message, rawDataPath);
    }

    private static string? Status(string element) =>
        element switch
        {
            "failure" => "FAILED",
            "error" => "ERROR",
            "skipped" => "SKIPPED",
            _ => null,
        };

    private static string? Text(XmlReader element)
    {
        if (element.IsEmptyElement)
            return null;
        var text = element.ReadElementContentAsString();
        return text.Length > MessageLimit ? text[..MessageLimit] : text;
    }
}
