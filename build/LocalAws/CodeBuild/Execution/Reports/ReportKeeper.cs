using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Keeps reports of builds in their groups, which are made when they are not there.</summary>
internal sealed class ReportKeeper(StateStore store, CodeBuildStore codeBuild, BuildPermissions permissions, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>Keeps a report; returns its ARN.</summary>
    /// <param name="type">TEST or CODE_COVERAGE.</param>
    /// <param name="fill">Puts status and results into the report.</param>
    /// <exception cref="AwsException">The build's role may not make reports.</exception>
    /// <exception cref="ArtifactException">The group is of another type.</exception>
    public string Keep(BuildRun run, ReportSpec spec, string type, Func<Report, StoredReport> fill) => store.Transaction(() =>
    {
        var now = clock.GetUtcNow();
        var group = Group(run, spec, type, now);
        if (group.Type != type) throw new ArtifactException($"Report group {group.Name} is of type {group.Type}, and the report of type {type}");
        var arn = Arn.Of("codebuild", run.Scope, $"report/{group.Name}:{Ids.Uuid()}").ToString();
        codeBuild.Reports.Put(run.Scope, arn, fill(new Report
        {
            Arn = arn,
            Type = type,
            Name = arn[(arn.LastIndexOf(':') + 1)..],
            ReportGroupArn = group.Arn,
            ExecutionId = run.Build.Arn,
            Created = now,
            Expired = now + Lifetime,
            ExportConfig = group.ExportConfig,
            Truncated = false,
        }));
        return arn;
    });

    /// <summary>A name that is no ARN stands for the group project-name.</summary>
    private ReportGroup Group(BuildRun run, ReportSpec spec, string type, DateTimeOffset now)
    {
        var arn = spec.Group.StartsWith("arn:", StringComparison.Ordinal)
            ? spec.Group
            : CodeBuildStore.ReportGroupArn(run.Scope, $"{run.Build.ProjectName}-{spec.Group}");
        permissions.Demand(run, "codebuild:CreateReport", arn);
        if (codeBuild.ReportGroups.Find(run.Scope, arn) is { } found) return found;
        permissions.Demand(run, "codebuild:CreateReportGroup", arn);
        var made = new ReportGroup
        {
            Arn = arn,
            Name = arn[(arn.IndexOf('/', StringComparison.Ordinal) + 1)..],
            Type = type,
            ExportConfig = new ReportExportConfig { ExportConfigType = "NO_EXPORT" },
            Created = now,
            LastModified = now,
            Tags = [],
            Status = "ACTIVE",
        };
        codeBuild.ReportGroups.Put(run.Scope, arn, made);
        return made;
    }
}
