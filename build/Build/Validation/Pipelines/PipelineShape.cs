using Build.Validation.Documents;

namespace Build.Validation.Pipelines;

/// <summary>Members of a pipeline's declaration (API model codepipeline-2015-07-09, PipelineDeclaration): CreatePipeline refuses others.</summary>
public sealed class PipelineShape : Rule
{
    private static readonly Shape Names = Shape.ListOf(Shape.Keys(("name", Shape.Single), ("files", Shape.ListOf(Shape.Single))));
    private static readonly Shape Store = Shape.Keys(("type", Shape.OneOf("S3")), ("location", Shape.Single), ("encryptionKey", Shape.Keys(("id", Shape.Single), ("type", Shape.OneOf("KMS")))));

    private static readonly Shape Action = Shape.Keys(
        ("name", Shape.Single),
        ("actionTypeId", Shape.Keys(
            ("category", Shape.OneOf("Source", "Build", "Deploy", "Test", "Invoke", "Approval", "Compute")), ("owner", Shape.OneOf("AWS", "ThirdParty", "Custom")),
            ("provider", Shape.Single), ("version", Shape.Single))),
        ("runOrder", Shape.Single), ("configuration", Shape.MapOf(Shape.Single)), ("commands", Shape.ListOf(Shape.Single)), ("outputArtifacts", Names), ("inputArtifacts", Names),
        ("outputVariables", Shape.ListOf(Shape.Single)), ("roleArn", Shape.Single), ("region", Shape.Single), ("namespace", Shape.Single), ("timeoutInMinutes", Shape.Single),
        ("environmentVariables", Shape.Any));

    private static readonly Shape Stage = Shape.Keys(
        ("name", Shape.Single), ("blockers", Shape.Any), ("actions", Shape.ListOf(Action)), ("onFailure", Shape.Any), ("onSuccess", Shape.Any), ("beforeEntry", Shape.Any));

    private static readonly Shape Pipeline = Shape.Keys(
        ("name", Shape.Single), ("roleArn", Shape.Single), ("artifactStore", Store), ("artifactStores", Shape.MapOf(Store)), ("stages", Shape.ListOf(Stage)), ("version", Shape.Single),
        ("executionMode", Shape.OneOf("QUEUED", "SUPERSEDED", "PARALLEL")), ("pipelineType", Shape.OneOf("V1", "V2")), ("variables", Shape.Any), ("triggers", Shape.Any));

    /// <inheritdoc/>
    public override string Id => "pipeline-members";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        from difference in Differences(file)
        select Error(difference.Place, difference.Found, difference.Allowed, difference.Fix);

    private static IEnumerable<Difference> Differences(PipelineFile file) =>
        file.Pipeline is { } pipeline ? Pipeline.Differences(pipeline) : (file.Document["actions"] is null ? Action : Stage).Differences(file.Document);
}
