using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Projects, builds, batches and reports.</summary>
internal sealed class CodeBuildStore(StateStore store)
{
    public Collection<Project> Projects { get; } = store.Collection<Project>("codebuild.projects");

    /// <summary>By build id.</summary>
    public Collection<StoredBuild> Builds { get; } = store.Collection<StoredBuild>("codebuild.builds");

    /// <summary>By batch id.</summary>
    public Collection<StoredBatch> Batches { get; } = store.Collection<StoredBatch>("codebuild.batches");

    public Collection<ReportGroup> ReportGroups { get; } = store.Collection<ReportGroup>("codebuild.report-groups");

    /// <summary>By ARN.</summary>
    public Collection<StoredReport> Reports { get; } = store.Collection<StoredReport>("codebuild.reports");

    private readonly Collection<BuildCounter> counters = store.Collection<BuildCounter>("codebuild.counters");

    public Project Project(Scope scope, string nameOrArn)
    {
        var name = NameOf(nameOrArn, "project/");
        return Projects.Get(scope, name, () => CodeBuildErrors.ProjectNotFound(ProjectArn(scope, name)));
    }

    public StoredBuild Build(Scope scope, string idOrArn)
    {
        var id = NameOf(idOrArn, "build/");
        return Builds.Get(scope, id, () => CodeBuildErrors.BuildNotFound(BuildArn(scope, id)));
    }

    public StoredBatch Batch(Scope scope, string idOrArn)
    {
        var id = NameOf(idOrArn, "build-batch/");
        return Batches.Get(scope, id, () => CodeBuildErrors.BatchNotFound(BatchArn(scope, id)));
    }

    /// <summary>The next number of a project's builds or batches: from 1, never used twice, even when builds or the project are deleted.</summary>
    public long NextNumber(Scope scope, string project, string kind)
    {
        var next = (counters.Find(scope, $"{kind}:{project}")?.Last ?? 0) + 1;
        counters.Put(scope, $"{kind}:{project}", new BuildCounter(next));
        return next;
    }

    public static string ProjectArn(Scope scope, string name) => Arn.Of("codebuild", scope, $"project/{name}").ToString();

    public static string BuildArn(Scope scope, string id) => Arn.Of("codebuild", scope, $"build/{id}").ToString();

    public static string BatchArn(Scope scope, string id) => Arn.Of("codebuild", scope, $"build-batch/{id}").ToString();

    public static string ReportGroupArn(Scope scope, string name) => Arn.Of("codebuild", scope, $"report-group/{name}").ToString();

    /// <summary>Wherever AWS takes a name or id it also takes the ARN.</summary>
    public static string NameOf(string nameOrArn, string kind) =>
        Arn.TryParse(nameOrArn, out var arn) && arn.Resource.StartsWith(kind, StringComparison.Ordinal) ? arn.Resource[kind.Length..] : nameOrArn;
}
