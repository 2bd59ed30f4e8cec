using System.Xml;
using LocalAws.CodeBuild.Execution.Reports;

namespace LocalAws.Tests.CodeBuild.Execution;

public class JUnitReportTests
{
    private const string Report = """
        <?xml version="1.0"?>
        <testsuites>
          <testsuite name="web">
            <testcase classname="app" name="greets" time="0.25"/>
            <testcase classname="app" name="fails" time="1"><failure message="expected 200">stack</failure></testcase>
            <testcase classname="app" name="breaks"><error>boom</error></testcase>
            <testsuite name="inner"><testcase name="later"><skipped/></testcase></testsuite>
            <testcase classname="app" name="logs"><system-out>text</system-out></testcase>
          </testsuite>
        </testsuites>
        """;

    [Fact]
    public void Cases_have_status_duration_message_and_suite()
    {
        var results = JUnitReport.Read(new StringReader(Report), "r.xml");

        Assert.Equal(
            ["greets SUCCEEDED", "fails FAILED", "breaks ERROR", "later SKIPPED", "logs SUCCEEDED"],
            results.Select(result => $"{result.Name} {result.Status}")
        );
        Assert.Equal(250_000_000, results[0].DurationInNanoSeconds);
        Assert.Equal("expected 200", results[1].Message);
        Assert.Equal("boom", results[2].Message);
        Assert.Equal(["web", "web", "web", "inner", "web"], results.Select(result => result.Suite));
    }

    [Fact]
    public void The_table_counts_by_suite_and_shows_failures()
    {
        var lines = string.Join('\n', ReportTable.Lines("unit", JUnitReport.Read(new StringReader(Report), "r.xml")));

        Assert.Contains("Report unit: 5 tests", lines, StringComparison.Ordinal);
        Assert.Contains("FAILED app fails: expected 200", lines, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<testsuite><testcase></testsuite>")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><testsuite/>")]
    public void What_is_no_report_is_refused(string xml) => Assert.Throws<XmlException>(() => JUnitReport.Read(new StringReader(xml), "r.xml"));
}
