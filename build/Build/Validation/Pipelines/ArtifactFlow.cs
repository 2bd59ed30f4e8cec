namespace Build.Validation.Pipelines;

/// <summary>An action's input is the output of an action before it.</summary>
public sealed class ArtifactFlow : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-artifacts";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) => project.Pipelines.Where(file => file.Pipeline is not null).SelectMany(Check);

    private IEnumerable<Finding> Check(PipelineFile file)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in file.Pipeline!["stages"]?.Items ?? [])
        {
            var actions = stage["actions"]?.Items ?? [];
            foreach (var order in actions.GroupBy(action => action["runOrder"]?.Text is { } text && int.TryParse(text, out var number) ? number : 1).OrderBy(order => order.Key))
            {
                var inputs = order.SelectMany(action => action["inputArtifacts"]?.Items ?? []).Select(input => input["name"]).OfType<Documents.Scalar>();
                foreach (var input in inputs.Where(input => !made.Contains(input.Value)))
                    yield return Error(input.Place, $"No action before this one makes the artifact '{input.Value}'", made.Count == 0 ? "none yet" : string.Join(", ", made.Order(StringComparer.Ordinal)),
                        made.Count == 0 ? "Take it out: the first stage holds sources, which have no input" : Documents.Suggestion.For(input.Value, [.. made]));
                made.UnionWith(order.SelectMany(action => action["outputArtifacts"]?.Items ?? []).Select(output => output["name"]?.Text).OfType<string>());
            }
        }
    }
}
