namespace LocalAws.CodePipeline.Structure;

/// <summary>What AWS fills into a structure that leaves it out.</summary>
public static class StructureDefaults
{
    /// <summary>What is shown in place of a secret, and stored in the structure. What workers of custom actions need is sealed elsewhere.</summary>
    public const string Mask = "****";

    /// <summary>The structure as AWS stores and returns it.</summary>
    public static PipelineDeclaration Fill(PipelineDeclaration pipeline, int version, Func<ActionDeclaration, ActionTypeRule?> rules) => pipeline with
    {
        Version = version,
        PipelineType = pipeline.PipelineType ?? "V1",
        ExecutionMode = pipeline.ExecutionMode ?? "SUPERSEDED",
        Stages = [.. pipeline.Stages.Select(stage => stage with { Actions = [.. stage.Actions.Select(action => Fill(action, rules(action)))] })],
    };

    private static ActionDeclaration Fill(ActionDeclaration action, ActionTypeRule? rule) => action with
    {
        RunOrder = action.RunOrder ?? 1,
        Configuration = Masked(action.Configuration ?? new Dictionary<string, string>(), rule?.Secret ?? []),
        InputArtifacts = action.InputArtifacts ?? [],
        OutputArtifacts = action.OutputArtifacts ?? [],
    };

    private static IReadOnlyDictionary<string, string> Masked(IReadOnlyDictionary<string, string> configuration, IReadOnlyList<string> secrets) =>
        secrets.Count == 0 ? configuration : configuration.ToDictionary(pair => pair.Key, pair => secrets.Contains(pair.Key) ? Mask : pair.Value);
}
