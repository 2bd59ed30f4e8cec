using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads coverage reports in XML: Clover, Cobertura, JaCoCo. Their document types are skipped, not fetched.</summary>
public static class CoverageXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <param name="format">CLOVERXML, COBERTURAXML or JACOCOXML.</param>
    /// <exception cref="XmlException">The text is not well-formed XML, or of another format.</exception>
    public static IReadOnlyList<FileCoverage> Read(string format, TextReader text)
    {
        using var reader = XmlReader.Create(text, Settings);
        var root = XElement.Load(reader);
        var expected = format == "JACOCOXML" ? "report" : "coverage";
        if (root.Name.LocalName != expected) throw new XmlException($"The root element is <{root.Name.LocalName}>, not <{expected}> as {format} has it");
        return format switch
        {
            "CLOVERXML" => [.. root.Descendants("file").Select(Clover)],
            "COBERTURAXML" => [.. root.Descendants("class").GroupBy(each => Text(each, "filename"), StringComparer.Ordinal).Select(Cobertura)],
            _ => [.. root.Descendants("package").SelectMany(package => package.Elements("sourcefile").Select(file => JaCoCo(package, file)))],
        };
    }

    // A file's metrics are its sums: what truecount and falsecount mean differs between those who write this format.
    private static FileCoverage Clover(XElement file)
    {
        var path = file.Attribute("path")?.Value ?? Text(file, "name");
        if (file.Element("metrics") is { } metrics)
        {
            var (lines, branches) = (Number(metrics, "coveredstatements"), Number(metrics, "coveredconditionals"));
            return new FileCoverage(path, lines, Math.Max(0, Number(metrics, "statements") - lines), branches, Math.Max(0, Number(metrics, "conditionals") - branches));
        }

        var statements = file.Descendants("line").Where(line => Text(line, "type") != "method").ToList();
        var covered = statements.Count(line => Number(line, "count") > 0);
        return new FileCoverage(path, covered, statements.Count - covered, 0, 0);
    }

    // Classes of one file are several elements; a line that one of them covers is covered.
    private static FileCoverage Cobertura(IGrouping<string, XElement> classes)
    {
        var lines = classes.SelectMany(each => each.Elements("lines").Elements("line")).GroupBy(line => Number(line, "number")).ToList();
        var covered = lines.Count(line => line.Any(each => Number(each, "hits") > 0));
        var branches = lines.Select(line => line.Select(Conditions).MaxBy(each => each.Covered)).ToList();
        return new FileCoverage(classes.Key, covered, lines.Count - covered, branches.Sum(each => each.Covered), branches.Sum(each => Math.Max(0, each.All - each.Covered)));
    }

    /// <summary>Of <c>condition-coverage="50% (1/2)"</c>.</summary>
    private static (int Covered, int All) Conditions(XElement line)
    {
        var text = line.Attribute("condition-coverage")?.Value ?? "";
        var (open, slash, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf('/', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        return open >= 0 && slash > open && close > slash && int.TryParse(text[(open + 1)..slash], CultureInfo.InvariantCulture, out var covered)
            && int.TryParse(text[(slash + 1)..close], CultureInfo.InvariantCulture, out var all) ? (covered, all) : (0, 0);
    }

    private static FileCoverage JaCoCo(XElement package, XElement file)
    {
        var counters = file.Elements("counter").ToDictionary(counter => Text(counter, "type"), counter => (Covered: Number(counter, "covered"), Missed: Number(counter, "missed")));
        var (lines, branches) = (counters.GetValueOrDefault("LINE"), counters.GetValueOrDefault("BRANCH"));
        return new FileCoverage($"{Text(package, "name")}/{Text(file, "name")}".TrimStart('/'), lines.Covered, lines.Missed, branches.Covered, branches.Missed);
    }

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? throw new XmlException($"<{element.Name.LocalName}> has no {attribute}");

    private static int Number(XElement element, string attribute) => int.TryParse(Text(element, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new XmlException($"{attribute} of <{element.Name.LocalName}> is '{element.Attribute(attribute)!.Value}', not a count");
}
