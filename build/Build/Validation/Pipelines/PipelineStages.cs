namespace Build.Validation.Pipelines;

/// <summary>A pipeline has two stages or more; the first holds its sources, and no other does (CodePipeline user guide, "Pipeline structure reference").</summary>
public sealed class PipelineStages : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-stages";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) => project.Pipelines.Where(file => file.Pipeline is not null).SelectMany(Check);

    private IEnumerable<Finding> Check(PipelineFile file)
    {
        var stages = file.Pipeline!["stages"]?.Items ?? [];
        if (stages.Count is < 2 or > 50)
            yield return Error((file.Pipeline["stages"] ?? file.Pipeline).Place, FormattableString.Invariant($"The pipeline has {stages.Count} stages"), "2 to 50", "Add a stage, for example one that builds");
        foreach (var (stage, isFirst) in stages.Select((stage, index) => (stage, index == 0)))
            foreach (var category in (stage["actions"]?.Items ?? []).Select(action => action["actionTypeId"]?["category"]).OfType<Documents.Scalar>())
                if (category.Value == "Source" != isFirst)
                    yield return Error(category.Place, $"The {(isFirst ? "first" : "later")} stage {stage["name"]?.Text} holds an action of category {category.Value}",
                        isFirst ? "Source" : "every category but Source", isFirst ? "Move the action to a later stage" : "Move the action to the first stage");
    }
}
