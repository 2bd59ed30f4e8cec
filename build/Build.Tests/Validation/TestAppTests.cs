using Build.Settings;
using Build.Validation;

namespace Build.Tests.Validation;

/// <summary>What fails on an instance in TestApps/ is known before it is sent there, as far as files can tell.</summary>
public class TestAppTests
{
    [Theory]
    [InlineData("broken-application-stop", "")]
    [InlineData("crlf-script", "script-line-ends")]
    [InlineData("dead-agent", "")]
    [InlineData("failing-hook", "hook-stop-missing")]
    [InlineData("failing-test", "")]
    [InlineData("file-already-exists", "hook-leftovers")]
    [InlineData("hanging-hook", "")]
    [InlineData("hello", "")]
    [InlineData("holds-stdout", "hook-stop-missing script-background")]
    [InlineData("missing-appspec", "appspec-missing")]
    [InlineData("not-executable", "hook-leftovers script-executable")]
    public void A_case_breaks_these_rules(string testCase, string rules)
    {
        var findings = Validator.Validate(Repository.File($"build/Build.Tests/TestApps/{testCase}"), new NutshellSettings(), clock: new FixedClock());
        Assert.Equal(rules, string.Join(' ', findings.Select(finding => finding.Rule).Where(rule => rule != "buildspec-missing").Distinct().Order(StringComparer.Ordinal)));
    }
}
