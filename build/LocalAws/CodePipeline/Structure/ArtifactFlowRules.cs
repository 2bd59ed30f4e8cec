namespace LocalAws.CodePipeline.Structure;

/// <summary>Every input artifact is the output of an earlier action; every output artifact's name is unique in the pipeline.</summary>
internal static class ArtifactFlowRules
{
    public static void Check(PipelineDeclaration pipeline)
    {
        var available = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in pipeline.Stages)
        {
            foreach (var wave in stage.Actions.GroupBy(action => action.RunOrder ?? 1).OrderBy(wave => wave.Key))
            {
                foreach (var action in wave) CheckInputs(action, available);
                foreach (var action in wave) AddOutputs(action, available);
            }
        }
    }

    private static void CheckInputs(ActionDeclaration action, HashSet<string> available)
    {
        var names = (action.InputArtifacts ?? []).Select(artifact => artifact.Name).ToList();
        if (names.FirstOrDefault(name => !available.Contains(name)) is { } unknown)
        {
            throw CodePipelineErrors.InvalidAction(
                $"Input Artifact Bundle {unknown} in action {action.Name} is not declared as Output Artifact Bundle in any of the preceding actions");
        }

        if (StructureRules.FirstDuplicate(names) is { } twice)
            throw CodePipelineErrors.InvalidAction($"Input Artifact Bundle {twice} is used more than once in action {action.Name}");
    }

    private static void AddOutputs(ActionDeclaration action, HashSet<string> available)
    {
        foreach (var artifact in action.OutputArtifacts ?? [])
        {
            if (!available.Add(artifact.Name))
            {
                throw CodePipelineErrors.InvalidAction(
                    $"Output Artifact Bundle name must be unique within a pipeline. {artifact.Name} of action {action.Name} is already used by another action");
            }
        }
    }
}
