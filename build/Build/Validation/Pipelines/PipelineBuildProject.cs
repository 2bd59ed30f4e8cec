using Build.Settings;

namespace Build.Validation.Pipelines;

/// <summary>In a pipeline, a build's source and artifacts are the pipeline's own.</summary>
public sealed class PipelineBuildProject : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-build-project";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var used = project.Pipelines.SelectMany(file => file.Actions).Select(action => action.Configuration("ProjectName")?.Text)
            .Append(new Names(project.Settings, "").Project).ToHashSet(StringComparer.Ordinal);
        return
            from build in project.BuildProjects
            where build.Name is not null && used.Contains(build.Name)
            from type in new[] { (Member: "source", Node: build.SourceType), (Member: "artifacts", Node: build.ArtifactsType) }
            where type.Node?.Text is not null and not "CODEPIPELINE"
            select Error(type.Node.Place, $"The {type.Member} of {build.Name}, which a pipeline runs, {(type.Member == "source" ? "is" : "are")} {type.Node.Text}: the pipeline's artifacts never reach it",
                "CODEPIPELINE, for source and for artifacts", $"Write {type.Member} type=CODEPIPELINE");
    }
}
