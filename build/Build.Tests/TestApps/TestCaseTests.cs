using System.Runtime.Versioning;

namespace Build.Tests.TestApps;

public class TestCaseTests
{
    [Fact]
    public void Every_case_is_a_row_of_the_README_and_every_row_a_case()
    {
        var rows = File.ReadLines(Repository.File("build/Build.Tests/TestApps/README.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(line => line.Split('|')[1].Trim());
        Assert.Equal(TestCase.All().Select(testCase => testCase.Name), rows);
    }

    [Fact]
    public void Every_case_says_how_its_deployments_end_and_only_in_known_words()
    {
        string[] codes = ["ScriptMissing", "ScriptNotExecutable", "ScriptTimedOut", "ScriptFailed", "UnknownError"];
        var deployments = TestCase.All().SelectMany(testCase => testCase.Deployments).ToList();
        Assert.All(TestCase.All(), testCase => Assert.True(testCase.Deployments.Count > 0 || testCase.Diagnosed is not null, testCase.Name));
        Assert.All(deployments.Where(deployment => deployment.Status == "Failed"), deployment => Assert.Contains(deployment.ErrorCode!, codes));
    }

    [Fact]
    public void The_scripts_that_cases_blame_are_in_them()
    {
        foreach (var testCase in TestCase.All())
            Assert.All(testCase.Deployments.Select(deployment => deployment.Script).OfType<string>(), script => Assert.True(File.Exists(Path.Combine(testCase.Folder, script))));
    }

    [LinuxFact]
    [UnsupportedOSPlatform("windows")]
    public void The_checkout_keeps_line_ends_and_modes_of_the_cases_that_are_about_them()
    {
        var crlf = File.ReadAllText(Path.Combine(TestCase.Read("crlf-script").Folder, "scripts/after-install.sh"));
        Assert.StartsWith("#!/bin/bash\r\n", crlf, StringComparison.Ordinal);
        var mode = File.GetUnixFileMode(Path.Combine(TestCase.Read("not-executable").Folder, "scripts/after-install.sh"));
        Assert.False(mode.HasFlag(UnixFileMode.UserExecute));
    }
}
