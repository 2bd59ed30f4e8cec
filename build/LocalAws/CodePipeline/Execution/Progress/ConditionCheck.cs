using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>Evaluates a condition: it is met when every one of its rules is.</summary>
internal static class ConditionCheck
{
    public static ConditionRecord Evaluate(Condition condition, ExecutionRecord execution, Moment moment)
    {
        var rules = (condition.Rules ?? []).Select(rule => Evaluate(rule, execution, moment)).ToList();
        var failed = rules.FirstOrDefault(rule => rule.Status == ExecutionStatus.Failed);
        return new ConditionRecord
        {
            Status = failed is null ? ExecutionStatus.Succeeded : ExecutionStatus.Failed,
            Summary = failed is null ? null : $"Rule '{failed.Name}': {failed.Summary}",
            LastStatusChange = moment.Now,
            Rules = rules,
        };
    }

    private static RuleRecord Evaluate(RuleDeclaration rule, ExecutionRecord execution, Moment moment)
    {
        var record = new RuleRecord { Id = moment.NewId(), Name = rule.Name, Status = ExecutionStatus.Succeeded, Time = moment.Now };
        try
        {
            var configuration = Variables.Resolve(rule.Configuration, execution);
            record = record with { ResolvedConfiguration = configuration };
            return VariableCheck.Explain(configuration) is { } problem ? Failed(record, "RuleConditionNotMet", problem) : record;
        }
        catch (UnresolvedVariableException unresolved)
        {
            return Failed(record, "InvalidConfiguration", unresolved.Message);
        }
    }

    private static RuleRecord Failed(RuleRecord record, string code, string message) => record with
    {
        Status = ExecutionStatus.Failed,
        Summary = message,
        ErrorDetails = new() { Code = code, Message = message },
    };
}
