using System.Text.Json;
using System.Xml;
using LocalAws.CodeBuild.Execution.Reports;

namespace LocalAws.Tests.CodeBuild.Execution;

/// <summary>Test results as NUnit, TestNG, Visual Studio and Cucumber write them.</summary>
public class TestFormatTests
{
    private const string NUnit = """
        <test-results name="app.dll" total="3"><test-suite type="TestFixture" name="Web"><results>
          <test-case name="Web.Good" executed="True" result="Success" time="0.5"/>
          <test-case name="Web.Bad" executed="True" result="Failure" time="0"><failure><message><![CDATA[boom]]></message><stack-trace>at Web</stack-trace></failure></test-case>
          <test-case name="Web.Later" executed="False" result="Ignored"><reason><message>later</message></reason></test-case>
        </results></test-suite></test-results>
        """;

    private const string NUnit3 = """
        <test-run id="2" total="3"><test-suite type="TestFixture" name="Web">
          <test-case name="Good" classname="App.Web" result="Passed" duration="0.5"/>
          <test-case name="Bad" classname="App.Web" result="Failed" duration="0"><failure><message>boom</message></failure></test-case>
          <test-case name="Later" classname="App.Web" result="Skipped" duration="0"><reason><message>later</message></reason></test-case>
        </test-suite></test-run>
        """;

    private const string TestNg = """
        <testng-results><suite name="all"><test name="Web"><class name="app.Web">
          <test-method name="setUp" is-config="true" status="PASS" duration-ms="1"/>
          <test-method name="Good" status="PASS" duration-ms="500"/>
          <test-method name="Bad" status="FAIL" duration-ms="0"><exception class="java.lang.AssertionError"><message><![CDATA[
            boom ]]></message></exception></test-method>
          <test-method name="Later" status="SKIP" duration-ms="0"/>
        </class></test></suite></testng-results>
        """;

    private const string Trx = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun id="1" name="Web" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
          <UnitTestResult testId="a" testName="Good" outcome="Passed" duration="00:00:00.5000000"/>
          <UnitTestResult testId="a" testName="Bad" outcome="Failed"><Output><ErrorInfo><Message>boom</Message></ErrorInfo></Output></UnitTestResult>
          <UnitTestResult testId="a" testName="Later" outcome="NotExecuted"/>
        </Results><TestDefinitions><UnitTest id="a" name="Good"><TestMethod className="App.Web" name="Good"/></UnitTest></TestDefinitions></TestRun>
        """;

    private const string Cucumber = """
        [{"name":"Web","elements":[{"type":"background","name":"","steps":[]},
          {"type":"scenario","name":"Good","steps":[{"result":{"status":"passed","duration":200000000}},{"result":{"status":"passed","duration":300000000}}]},
          {"type":"scenario","name":"Bad","steps":[{"result":{"status":"failed","error_message":"boom"}},{"result":{"status":"skipped"}}]},
          {"type":"scenario","name":"Later","steps":[{"result":{"status":"pending"}}]}]}]
        """;

    [Theory]
    [InlineData("NUNITXML", NUnit)]
    [InlineData("NUNIT3XML", NUnit3)]
    [InlineData("TESTNGXML", TestNg)]
    [InlineData("VISUALSTUDIOTRX", Trx)]
    [InlineData("CUCUMBERJSON", Cucumber)]
    public void Each_format_tells_what_passed_failed_and_was_skipped(string format, string text)
    {
        var results = format == "CUCUMBERJSON" ? CucumberReport.Read(new StringReader(text), "raw") : TestXml.Read(format, new StringReader(text), "raw");
        Assert.Equal(["Web Good SUCCEEDED", "Web Bad FAILED", "Web Later SKIPPED"], results.Select(each => $"{each.Suite} {each.Name.Split('.')[^1]} {each.Status}"));
        Assert.Equal(500_000_000, results[0].DurationInNanoSeconds);
        Assert.Equal("boom", results[1].Message);
    }

    [Fact]
    public void Another_format_is_said() => Assert.Contains(
        "The root element is <testsuite>, not <test-run> as NUNIT3XML has it", Assert.Throws<XmlException>(() => TestXml.Read("NUNIT3XML", new StringReader("<testsuite/>"), "raw")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{\"elements\":{}}]")]
    [InlineData("[{\"name\":1,\"elements\":[{}]}]")]
    public void A_list_of_features_that_is_none_is_said(string text) => Assert.ThrowsAny<JsonException>(() => CucumberReport.Read(new StringReader(text), "raw"));
}
