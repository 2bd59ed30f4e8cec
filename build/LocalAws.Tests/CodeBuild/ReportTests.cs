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

    [Fact]
    public async Task Coverage_is_shown_and_kept_and_its_files_can_be_asked_for()
    {
        const string spec = """
            version: 0.2
            phases:
              build:
                commands:
                  - mkdir results
                  - echo '<coverage><project><file name="a.js" path="'$PWD'/src/a.js"><metrics statements="10" coveredstatements="9" conditionals="4" coveredconditionals="1"/></file><file name="b.js" path="src/b.js"><metrics statements="10" coveredstatements="1" conditionals="0" coveredconditionals="0"/></file></project></coverage>' > results/clover.xml
                  - echo '<nonsense/>' > results/other.xml
            reports:
              coverage: { files: [results/clover.xml], file-format: CLOVERXML }
              broken: { files: [results/other.xml], file-format: COBERTURAXML }
            """;
        await using var world = await BuildWorld.StartAsync();

        var build = await world.BuildAsync(spec);

        Assert.Equal("SUCCEEDED", build.BuildStatus);
        var log = await world.LogAsync(build);
        Assert.Matches("all files +10/20 50.0% +1/4 25.0%", log);
        Assert.Contains("Report broken: results/other.xml: The root element is <nonsense>, not <coverage> as COBERTURAXML has it", log, StringComparison.Ordinal);
        var report = (await world.Aws.Get<BatchGetReports>().InvokeAsync(new(build.ReportArns!), world.Call)).Reports.Single();
        Assert.Equal(("CODE_COVERAGE", "SUCCEEDED", 50d, 25d), (report.Type, report.Status, report.CodeCoverageSummary!.LineCoveragePercentage, report.CodeCoverageSummary.BranchCoveragePercentage));
        Task<DescribeCodeCoveragesResponse> AskAsync(double? least = null, int? size = null, string? token = null) =>
            world.Aws.Get<DescribeCodeCoverages>().InvokeAsync(new(report.Arn!, token, size, "DESCENDING", "LINE_COVERAGE_PERCENTAGE", least, null), world.Call);
        Assert.Equal(["src/a.js", "src/b.js"], (await AskAsync()).CodeCoverages.Select(file => file.FilePath));
        Assert.Equal((9, 1), Assert.Single((await AskAsync(50)).CodeCoverages) is var good ? (good.LinesCovered, good.LinesMissed) : default);
        var first = await AskAsync(size: 1);
        Assert.Equal("src/b.js", Assert.Single((await AskAsync(size: 1, token: first.NextToken)).CodeCoverages).FilePath);
        var trend = await world.Aws.Get<GetReportGroupTrend>().InvokeAsync(new(report.ReportGroupArn!, null, "LINE_COVERAGE"), world.Call);
        Assert.Equal("50", trend.Stats!.Average);
        await Assert.ThrowsAsync<LocalAws.Kernel.AwsException>(() => world.Aws.Get<GetReportGroupTrend>().InvokeAsync(new(report.ReportGroupArn!, null, "PASS_RATE"), world.Call));
    }
}
