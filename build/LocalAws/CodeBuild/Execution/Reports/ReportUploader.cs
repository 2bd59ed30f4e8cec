using System.Xml;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads a build's test results, shows them in its log and keeps them. Failed tests fail a build through its commands, not here.</summary>
internal sealed class ReportUploader(StateStore store, CodeBuildStore codeBuild, BuildPermissions permissions, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <exception cref="AwsException">The build's role may not make reports.</exception>
    public void Upload(BuildRun run)
    {
        foreach (var spec in run.Spec.Reports)
            Upload(run, spec);
    }

    private void Upload(BuildRun run, ReportSpec spec)
    {
        if (spec.FileFormat != "JUNITXML")
        {
            run.Log.Container($"Report {spec.Group}: LocalAws reads JUNITXML only, not {spec.FileFormat}; the report is not kept");
            return;
        }
        var results = new List<TestResult>();
        try
        {
            var files = ArtifactSelection.Select(
                run.SourceFolder,
                new ArtifactsSpec
                {
                    Files = spec.Files,
                    BaseDirectory = spec.BaseDirectory,
                    DiscardPaths = spec.DiscardPaths,
                },
                preserveLinks: false
            );
            foreach (var file in files)
                results.AddRange(ReadFile(file));
        }
        catch (Exception broken) when (broken is ArtifactException or XmlException)
        {
            run.Log.Container($"Report {spec.Group}: {broken.Message}");
            return;
        }
        foreach (var line in ReportTable.Lines(spec.Group, results))
            run.Log.Output(run.Log.Mask.Apply(line));
        run.ReportArns.Add(Keep(run, spec, results));
    }

    private static IReadOnlyList<TestResult> ReadFile(ArtifactFile file)
    {
        try
        {
            using var text = File.OpenText(file.Path);
            return JUnitReport.Read(text, file.Name);
        }
        catch (XmlException broken)
        {
            throw new XmlException($"{file.Name}: {broken.Message}", broken);
        }
    }

    private string Keep(BuildRun run, ReportSpec spec, List<TestResult> results) =>
        store.Transaction(() =>
        {
            var now = clock.GetUtcNow();
            var group = Group(run, spec, now);
            var arn = Arn.Of("codebuild", run.Scope, $"report/{group.Name}:{Ids.Uuid()}").ToString();
            var counts = new[] { "SUCCEEDED", "FAILED", "ERROR", "SKIPPED", "UNKNOWN" }.ToDictionary(
                status => status,
                status => results.Count(result => result.Status == status)
            );
            var report = new Report
            {
                Arn = arn,
                Type = "TEST",
                Name = arn[(arn.LastIndexOf(':') + 1)..],
                ReportGroupArn = group.Arn,
                ExecutionId = run.Build.Arn,
                Status = counts["FAILED"] + counts["ERROR"] > 0 ? "FAILED" : "SUCCEEDED",
                Created = now,
                Expired = now + Lifetime,
                ExportConfig = group.ExportConfig,
                Truncated = false,
                TestSummary = new TestReportSummary
                {
                    Total = results.Count,
                    StatusCounts = counts,
                    DurationInNanoSeconds = results.Sum(result => result.DurationInNanoSeconds),
                },
            };
            codeBuild.Reports.Put(run.Scope, arn, new StoredReport(report, [.. results.Select(result => Case(result, arn, report.Expired.Value))]));
            return arn;
        });

    /// <summary>A name that is no ARN stands for the group project-name, which is made when it is not there.</summary>
    private ReportGroup Group(BuildRun run, ReportSpec spec, DateTimeOffset now)
    {
        var arn = spec.Group.StartsWith("arn:", StringComparison.Ordinal)
            ? spec.Group
            : CodeBuildStore.ReportGroupArn(run.Scope, $"{run.Build.ProjectName}-{spec.Group}");
        permissions.Demand(run, "codebuild:CreateReport", arn);
        if (codeBuild.ReportGroups.Find(run.Scope, arn) is { } found)
            return found;
        permissions.Demand(run, "codebuild:CreateReportGroup", arn);
        var made = new ReportGroup
        {
            Arn = arn,
            Name = arn[(arn.IndexOf('/', StringComparison.Ordinal) + 1)..],
            Type = "TEST",
            ExportConfig = new ReportExportConfig { ExportConfigType = "NO_EXPORT" },
            Created = now,
            LastModified = now,
            Tags = [],
            Status = "ACTIVE",
        };
        codeBuild.ReportGroups.Put(run.Scope, arn, made);
        return made;
    }

    private static TestCase Case(TestResult result, string arn, DateTimeOffset expired) =>
        new()
        {
            ReportArn = arn,
            TestRawDataPath = result.RawDataPath,
            Prefix = result.Prefix,
            Name = result.Name,
            Status = result.Status,
            DurationInNanoSeconds = result.DurationInNanoSeconds,
            Message = result.Message ?? "",
            Expired = expired,
            TestSuiteName = result.Suite,
        };
}
