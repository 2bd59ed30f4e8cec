namespace LocalAws.CodePipeline.Structure;

/// <summary>What only a pipeline of type V2 may have.</summary>
internal static class VersionTwoRules
{
    public static void Check(PipelineDeclaration pipeline)
    {
        if (pipeline.PipelineType != "V2" && FirstVersionTwoField(pipeline) is { } field)
            throw CodePipelineErrors.InvalidStructure($"{field} can only be used in pipelines of type V2; this pipeline is of type {pipeline.PipelineType ?? "V1"}");
        CheckTriggers(pipeline);
    }

    private static string? FirstVersionTwoField(PipelineDeclaration pipeline)
    {
        if (pipeline.ExecutionMode is "QUEUED" or "PARALLEL") return $"Execution mode {pipeline.ExecutionMode}";
        if (pipeline.Variables?.Count > 0) return "variables";
        if (pipeline.Triggers?.Count > 0) return "triggers";
        if (pipeline.Stages.FirstOrDefault(stage => (stage.OnFailure, stage.OnSuccess, stage.BeforeEntry) != (null, null, null)) is { } stage)
            return $"A condition (stage '{stage.Name}')";
        if (pipeline.Stages.SelectMany(each => each.Actions).FirstOrDefault(action => action.ActionTypeId == ActionTypes.Commands.Id) is { } commands)
            return $"A Commands action ('{commands.Name}')";
        return null;
    }

    private static void CheckTriggers(PipelineDeclaration pipeline)
    {
        foreach (var git in (pipeline.Triggers ?? []).Select(trigger => trigger.GitConfiguration))
        {
            var source = pipeline.Stages[0].Actions.FirstOrDefault(action => action.Name == git.SourceActionName);
            if (source?.ActionTypeId.Provider != "CodeStarSourceConnection")
            {
                throw CodePipelineErrors.InvalidStructure(
                    $"Trigger names source action '{git.SourceActionName}', which is not a CodeStarSourceConnection action of the first stage");
            }

            if (git.Push?.Any(push => push.Tags is not null && (push.Branches ?? push.FilePaths) is not null) == true)
                throw CodePipelineErrors.InvalidStructure($"A push filter of '{git.SourceActionName}' can have tags, or branches and file paths, not both");
        }
    }
}
