namespace LocalAws.CodePipeline.Structure;

/// <summary>Which results a stage's conditions may have, and which rules (AWS: "How do stage conditions work?").</summary>
internal static class ConditionRules
{
    public static void Check(PipelineDeclaration pipeline)
    {
        foreach (var (stage, index) in pipeline.Stages.Select((stage, index) => (stage, index)))
        {
            if (index == 0 && (stage.BeforeEntry, stage.OnSuccess) != (null, null))
                throw CodePipelineErrors.InvalidStage($"Source stage '{stage.Name}' cannot have beforeEntry or onSuccess conditions");
            CheckConditions(stage, "beforeEntry", stage.BeforeEntry?.Conditions, ["FAIL", "SKIP"]);
            CheckConditions(stage, "onSuccess", stage.OnSuccess?.Conditions, ["FAIL", "ROLLBACK"]);
            CheckConditions(stage, "onFailure", stage.OnFailure?.Conditions, ["FAIL", "ROLLBACK", "RETRY", "SKIP"]);
            if (stage.OnFailure is { Result: null, Conditions: null })
                throw CodePipelineErrors.InvalidStage($"onFailure of stage '{stage.Name}' needs a result or conditions");
            if (index == 0 && stage.OnFailure?.Result == "ROLLBACK")
                throw CodePipelineErrors.InvalidStage($"Source stage '{stage.Name}' cannot be rolled back");
            if (pipeline.ExecutionMode == "PARALLEL" && stage.OnFailure?.Result == "ROLLBACK")
                throw CodePipelineErrors.InvalidStage($"Stage '{stage.Name}' cannot be rolled back: the pipeline's execution mode is PARALLEL");
        }
    }

    private static void CheckConditions(StageDeclaration stage, string kind, IReadOnlyList<Condition>? conditions, string[] results)
    {
        foreach (var condition in conditions ?? [])
        {
            if (condition.Result is { } result && !results.Contains(result))
                throw CodePipelineErrors.InvalidStage($"{kind} of stage '{stage.Name}' cannot have result {result}; it can have {string.Join(", ", results)}");
            foreach (var rule in condition.Rules ?? []) RuleRules.Check($"{kind} of stage '{stage.Name}'", condition, rule);
        }
    }
}
