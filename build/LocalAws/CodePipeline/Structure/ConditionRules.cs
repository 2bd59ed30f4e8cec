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
            foreach (var rule in condition.Rules ?? []) CheckRule(stage, kind, rule);
        }
    }

    private static void CheckRule(StageDeclaration stage, string kind, RuleDeclaration rule)
    {
        var type = RuleTypes.Find(rule.RuleTypeId.Provider) ?? throw CodePipelineErrors.InvalidStage(
            $"Rule '{rule.Name}' in {kind} of stage '{stage.Name}' has provider '{rule.RuleTypeId.Provider}', which is not available. Available: "
            + string.Join(", ", RuleTypes.All.Select(known => known.Provider)));
        var configuration = rule.Configuration ?? new Dictionary<string, string>();
        if (type.Required.FirstOrDefault(key => !configuration.ContainsKey(key)) is { } missing)
            throw CodePipelineErrors.InvalidStage($"Configuration for rule '{rule.Name}' is missing required configuration '{missing}'");
        if (configuration.Keys.FirstOrDefault(key => !type.Required.Contains(key)) is { } unknown)
            throw CodePipelineErrors.InvalidStage($"Configuration for rule '{rule.Name}' contains unknown configuration '{unknown}'");
    }
}
