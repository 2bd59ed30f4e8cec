using System.Text.Json;
using System.Xml;
using LocalAws.CodeBuild.Execution.Reports;

namespace LocalAws.Tests.CodeBuild.Execution;

/// <summary>Coverage reports as the tools write them, with their document types.</summary>
public class CoverageTests
{
    private const string Cobertura = """
        <?xml version="1.0" ?>
        <!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
        <coverage lines-valid="4" lines-covered="3"><packages><package name="src"><classes>
          <class name="A" filename="src/a.js"><methods><method name="f" hits="1" signature="()V"><lines><line number="1" hits="1"/></lines></method></methods>
            <lines><line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/><line number="2" hits="0" branch="false"/></lines></class>
          <class name="A.Inner" filename="src/a.js"><lines><line number="2" hits="3" branch="false"/><line number="3" hits="0" branch="false"/></lines></class>
          <class name="B" filename="src/b.js"><lines/></class>
        </classes></package></packages></coverage>
        """;

    private const string JaCoCo = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
        <report name="app"><package name="org/example"><class name="org/example/A" sourcefilename="A.java"><counter type="LINE" missed="9" covered="9"/></class>
          <sourcefile name="A.java"><line nr="3" mi="0" ci="3" mb="1" cb="1"/><counter type="INSTRUCTION" missed="7" covered="3"/><counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="2" covered="3"/></sourcefile>
        </package></report>
        """;

    private const string Clover = """
        <?xml version="1.0" encoding="UTF-8"?>
        <coverage generated="1"><project timestamp="1"><metrics statements="9" coveredstatements="9"/><package name="src">
          <file name="a.js" path="/app/src/a.js"><metrics statements="3" coveredstatements="2" conditionals="2" coveredconditionals="1" methods="1" coveredmethods="1"/><line num="1" count="1" type="stmt"/></file>
          <file name="b.js"><line num="1" count="1" type="stmt"/><line num="2" count="0" type="stmt"/><line num="2" count="0" type="method"/></file>
        </package></project></coverage>
        """;

    [Fact]
    public void Cobertura_counts_a_line_once_and_as_its_best() =>
        Assert.Equal([new FileCoverage("src/a.js", 2, 1, 1, 1), new FileCoverage("src/b.js", 0, 0, 0, 0)], CoverageXml.Read("COBERTURAXML", new StringReader(Cobertura)));

    [Fact]
    public void JaCoCo_counts_by_source_file() => Assert.Equal([new FileCoverage("org/example/A.java", 3, 2, 1, 1)], CoverageXml.Read("JACOCOXML", new StringReader(JaCoCo)));

    [Fact]
    public void Clover_counts_by_metrics_or_else_by_lines() =>
        Assert.Equal([new FileCoverage("/app/src/a.js", 2, 1, 1, 1), new FileCoverage("b.js", 1, 1, 0, 0)], CoverageXml.Read("CLOVERXML", new StringReader(Clover)));

    [Theory]
    [InlineData("""{"RSpec":{"coverage":{"/app/a.rb":{"lines":[1,null,0,2],"branches":{"[:if, 0]":{"[:then, 1]":1,"[:else, 2]":0}}}},"timestamp":1}}""", 1, 1)]
    [InlineData("""{"RSpec":{"coverage":{"/app/a.rb":[1,null,0,2]},"timestamp":1}}""", 0, 0)]
    public void SimpleCov_counts_lines_that_have_code(string text, int covered, int missed) =>
        Assert.Equal([new FileCoverage("/app/a.rb", 2, 1, covered, missed)], SimpleCovReport.Read(new StringReader(text)));

    [Theory]
    [InlineData("CLOVERXML", "<coverage><file name='a'><metrics statements='many' coveredstatements='1'/></file></coverage>", "coveredconditionals")]
    [InlineData("CLOVERXML", "<coverage><file name='a'><metrics coveredstatements='many' coveredconditionals='1'/></file></coverage>", "is 'many', not a count")]
    [InlineData("COBERTURAXML", "<coverage><class/></coverage>", "<class> has no filename")]
    [InlineData("JACOCOXML", "<coverage/>", "not <report> as JACOCOXML has it")]
    [InlineData("COBERTURAXML", "<coverage>", "coverage")]
    [InlineData("COBERTURAXML", "<!DOCTYPE c [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><coverage>&e;</coverage>", "entity")]
    public void What_cannot_be_read_is_said(string format, string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<XmlException>(() => CoverageXml.Read(format, new StringReader(text))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"RSpec\":1}")]
    [InlineData("{\"RSpec\":{\"coverage\":{\"a\":{}}}}")]
    [InlineData("{")]
    public void A_result_set_that_is_none_is_said(string text) => Assert.ThrowsAny<JsonException>(() => SimpleCovReport.Read(new StringReader(text)));
}
