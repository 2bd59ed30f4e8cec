using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline;

/// <summary>Conditions as GetPipelineState describes them.</summary>
internal static class ConditionStates
{
    public static StageConditionState? Of(ConditionRecord? condition) => condition is null ? null : new StageConditionState(
        new StageConditionsExecution(condition.Status, condition.Summary),
        [
            new ConditionState(
                new ConditionExecution(condition.Status, condition.Summary, condition.LastStatusChange),
                [.. condition.Rules.Select(rule => new RuleState(rule.Name, Latest(rule)))]),
        ]);

    private static RuleExecution Latest(RuleRecord rule) =>
        new(rule.Id, rule.Status, rule.Summary, rule.Updated ?? rule.Time, rule.ExternalExecutionId, rule.ExternalExecutionUrl, rule.ErrorDetails);
}
