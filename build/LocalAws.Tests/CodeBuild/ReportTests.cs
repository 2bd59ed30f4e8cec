using LocalAws.CodeBuild;

namespace LocalAws.Tests.CodeBuild;

public class ReportTests
{
    private const string Spec = """
        version: 0.2
        phases:
          build:
            commands:
              - mkdir results
              - echo '<testsuite name="web"><testcase name="good" time="0.5"/><testcase name="bad"><failure message="boom"/></testcase></testsuite>' > results/unit.xml
              - "false"
        reports:
          unit: { files: ['**/*.xml'], base-directory: results }
        """;

    [Fact]
    public async Task Test_results_of_a_failed_build_are_shown_and_kept()
    {
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(Spec);

        Assert.Equal("FAILED", build.BuildStatus);
        Assert.Contains("Report unit: 2 tests", await world.LogAsync(build), StringComparison.Ordinal);
        var report = (await world.Aws.Get<BatchGetReports>().InvokeAsync(new(build.ReportArns!), world.Call)).Reports.Single();
        Assert.Equal(("FAILED", 2, 1), (report.Status, report.TestSummary!.Total, report.TestSummary.StatusCounts["FAILED"]));
        Assert.Equal("arn:aws:codebuild:us-east-1:123456789012:report-group/app-unit", report.ReportGroupArn);
        var bad = (await world.Aws.Get<DescribeTestCases>().InvokeAsync(new(report.Arn!, null, null, new("FAILED", null)), world.Call)).TestCases.Single();
        Assert.Equal(("bad", "boom"), (bad.Name, bad.Message));
    }
}
