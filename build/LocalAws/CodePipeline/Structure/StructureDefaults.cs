namespace LocalAws.CodePipeline.Structure;

/// <summary>What AWS fills into a structure that leaves it out.</summary>
public static class StructureDefaults
{
    /// <summary>The structure as AWS stores and returns it.</summary>
    public static PipelineDeclaration Fill(PipelineDeclaration pipeline, int version) => pipeline with
    {
        Version = version,
        PipelineType = pipeline.PipelineType ?? "V1",
        ExecutionMode = pipeline.ExecutionMode ?? "SUPERSEDED",
        Stages = [.. pipeline.Stages.Select(stage => stage with { Actions = [.. stage.Actions.Select(Fill)] })],
    };

    private static ActionDeclaration Fill(ActionDeclaration action) => action with
    {
        RunOrder = action.RunOrder ?? 1,
        Configuration = action.Configuration ?? new Dictionary<string, string>(),
        InputArtifacts = action.InputArtifacts ?? [],
        OutputArtifacts = action.OutputArtifacts ?? [],
    };
}
