namespace LocalAws.CodePipeline.Structure;

/// <summary>
/// What AWS demands of a pipeline's structure beyond its model's types and lengths. Each check throws the service's named error for the first
/// violation (AWS: "CodePipeline pipeline structure reference" and "Quotas in AWS CodePipeline").
/// </summary>
public static class StructureRules
{
    public const int MaximumStages = 50;
    public const int MaximumActionsInStage = 50;
    public const int MaximumActions = 500;

    /// <summary>Checks the structure of a pipeline of <paramref name="region"/> with AWS's action types alone.</summary>
    /// <exception cref="Kernel.AwsException">InvalidStructure-, InvalidStageDeclaration- or InvalidActionDeclarationException.</exception>
    public static void Check(PipelineDeclaration pipeline, string region) => Check(pipeline, region, action => ActionTypes.Find(action.ActionTypeId));

    /// <summary>Checks the structure of a pipeline of <paramref name="region"/>, whose actions are of types that <paramref name="rules"/> knows.</summary>
    /// <exception cref="Kernel.AwsException">InvalidStructure-, InvalidStageDeclaration- or InvalidActionDeclarationException.</exception>
    public static void Check(PipelineDeclaration pipeline, string region, Func<ActionDeclaration, ActionTypeRule?> rules)
    {
        CheckCounts(pipeline);
        CheckNames(pipeline);
        CheckSources(pipeline);
        ArtifactStoreRules.Check(pipeline, region);
        foreach (var action in pipeline.Stages.SelectMany(stage => stage.Actions)) ActionRules.Check(action, region, rules);
        ArtifactFlowRules.Check(pipeline);
        VersionTwoRules.Check(pipeline);
        ConditionRules.Check(pipeline);
        VariableRules.Check(pipeline);
    }

    private static void CheckCounts(PipelineDeclaration pipeline)
    {
        if (pipeline.Stages.Count is < 2 or > MaximumStages)
            throw CodePipelineErrors.InvalidStructure($"Pipeline has {pipeline.Stages.Count} stage(s); it must have between 2 and {MaximumStages}");
        foreach (var stage in pipeline.Stages)
        {
            if (stage.Actions.Count is < 1 or > MaximumActionsInStage)
                throw CodePipelineErrors.InvalidStage($"Stage '{stage.Name}' has {stage.Actions.Count} action(s); it must have between 1 and {MaximumActionsInStage}");
        }

        var actions = pipeline.Stages.Sum(stage => stage.Actions.Count);
        if (actions > MaximumActions)
            throw CodePipelineErrors.InvalidStructure($"Pipeline has {actions} actions; it must not have more than {MaximumActions}");
    }

    private static void CheckNames(PipelineDeclaration pipeline)
    {
        if (FirstDuplicate(pipeline.Stages.Select(stage => stage.Name)) is { } stageName)
            throw CodePipelineErrors.InvalidStructure($"Stage name must be unique within a pipeline. '{stageName}' is used more than once");
        foreach (var stage in pipeline.Stages)
        {
            if (FirstDuplicate(stage.Actions.Select(action => action.Name)) is { } actionName)
                throw CodePipelineErrors.InvalidStage($"Action name must be unique within a stage. '{actionName}' is used more than once in stage '{stage.Name}'");
        }

        var namespaces = pipeline.Stages.SelectMany(stage => stage.Actions).Select(action => action.Namespace).OfType<string>();
        if (FirstDuplicate(namespaces) is { } name)
            throw CodePipelineErrors.InvalidStructure($"Namespace must be unique within a pipeline. '{name}' is used more than once");
    }

    private static void CheckSources(PipelineDeclaration pipeline)
    {
        if (pipeline.Stages[0].Actions.Any(action => action.ActionTypeId.Category != "Source"))
            throw CodePipelineErrors.InvalidStructure("Pipeline should start with a stage that only contains source actions");
        foreach (var stage in pipeline.Stages.Skip(1))
        {
            if (stage.Actions.FirstOrDefault(action => action.ActionTypeId.Category == "Source") is { } source)
                throw CodePipelineErrors.InvalidStage($"Source action '{source.Name}' must be in the first stage, not in '{stage.Name}'");
        }
    }

    internal static string? FirstDuplicate(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.FirstOrDefault(name => !seen.Add(name));
    }
}
