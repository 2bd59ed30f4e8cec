namespace Build.Validation.Pipelines;

/// <summary>An action in another region takes its artifacts from a bucket there: a pipeline that has one needs a store for each region.</summary>
public sealed class CrossRegionStore : Rule
{
    private const string Allowed = "artifactStores, with a bucket for the pipeline's own region and for each region of an action";

    /// <inheritdoc/>
    public override string Id => "pipeline-cross-region";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return
            from file in project.Pipelines
            from action in file.Actions
            where action.Region?.Text is { } region && region != project.Settings.Region && file.Pipeline?["artifactStores"]?[region] is null
            select Missing(file, action, action.Region!.Text!, project.Settings.Region);
    }

    private Finding Missing(PipelineFile file, PipelineAction action, string region, string own)
    {
        var store = file.Pipeline?["artifactStore"]?["location"]?.Text is { } bucket ? $"{{ \"type\": \"S3\", \"location\": \"{bucket}\" }}" : "{ ... }";
        var fix = $"Replace artifactStore by \"artifactStores\": {{ \"{own}\": {store}, \"{region}\": {{ \"type\": \"S3\", \"location\": \"a bucket in {region}\" }} }}";
        return file.Pipeline is { } pipeline
            ? Error(action.Region!.Place, $"{action.Name} runs in {region}, and the pipeline has {(pipeline["artifactStores"] is null ? "a single artifactStore" : $"no artifact store in {region}")}", Allowed, fix)
            : Warning(action.Region!.Place, $"{action.Name} runs in {region}: with a single artifactStore its pipeline is refused", Allowed, fix);
    }
}
