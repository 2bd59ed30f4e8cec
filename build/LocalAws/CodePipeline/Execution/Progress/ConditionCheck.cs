using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>
/// A condition and its rules: it is met when every rule is, and not met as soon as one is not. What compares values is decided at once; what asks alarms,
/// clocks, functions and builds is in progress until the runner knows.
/// </summary>
internal static class ConditionCheck
{
    /// <summary>The condition with its rules begun.</summary>
    public static ConditionRecord Begin(ConditionKind kind, Condition condition, ExecutionRecord execution, Moment moment) => Settle(
        new ConditionRecord
        {
            Status = ExecutionStatus.InProgress,
            LastStatusChange = moment.Now,
            Rules = [.. (condition.Rules ?? []).Select(rule => Begin(kind, rule, execution, moment))],
        },
        moment.Now);

    /// <summary>The execution with a rule in progress changed, and its condition with it; unchanged when the rule is not in progress any more.</summary>
    public static ExecutionRecord Update(ExecutionRecord execution, string ruleId, Func<RuleRecord, RuleRecord> change, DateTimeOffset now)
    {
        foreach (var stage in execution.Stages)
        {
            foreach (var kind in Enum.GetValues<ConditionKind>())
            {
                if (stage.Condition(kind) is not { } condition || !condition.Rules.Any(rule => rule.Id == ruleId && rule.IsInProgress)) continue;
                var changed = Settle(condition with { Rules = [.. condition.Rules.Select(rule => rule.Id == ruleId ? change(rule) with { Updated = now } : rule)] }, now);
                return execution with
                {
                    LastUpdateTime = now,
                    Stages = [.. execution.Stages.Select(other => other == stage ? stage.With(kind, changed) with { LastUpdateTime = now } : other)],
                };
            }
        }

        return execution;
    }

    /// <summary>A condition that nobody waits for any more: Cancelled or Abandoned, and its rules in progress abandoned.</summary>
    public static ConditionRecord? GiveUp(ConditionRecord? condition, string status, DateTimeOffset now) =>
        condition is { IsInProgress: true } ? condition with { Status = status, LastStatusChange = now, Rules = Abandon(condition.Rules, now) } : condition;

    private static ConditionRecord Settle(ConditionRecord condition, DateTimeOffset now)
    {
        if (condition.Rules.FirstOrDefault(rule => rule.Status == ExecutionStatus.Failed) is { } failed)
        {
            return condition with
            {
                Status = ExecutionStatus.Failed, Summary = $"Rule '{failed.Name}': {failed.Summary}", LastStatusChange = now, Rules = Abandon(condition.Rules, now),
            };
        }

        return condition.Rules.Any(rule => rule.IsInProgress) ? condition : condition with { Status = ExecutionStatus.Succeeded, LastStatusChange = now };
    }

    private static IReadOnlyList<RuleRecord> Abandon(IReadOnlyList<RuleRecord> rules, DateTimeOffset now) =>
        [.. rules.Select(rule => rule.IsInProgress ? rule with { Status = ExecutionStatus.Abandoned, Updated = now } : rule)];

    private static RuleRecord Begin(ConditionKind kind, RuleDeclaration rule, ExecutionRecord execution, Moment moment)
    {
        var record = new RuleRecord
        {
            Id = moment.NewId(),
            Name = rule.Name,
            Kind = kind,
            Status = ExecutionStatus.InProgress,
            Time = moment.Now,
            InputArtifacts = [.. (rule.InputArtifacts ?? []).Select(input => new ArtifactDetail { Name = input.Name, S3location = execution.Artifacts.GetValueOrDefault(input.Name) })],
        };
        try
        {
            record = record with { ResolvedConfiguration = Variables.Resolve(rule.Configuration, execution) };
            if (rule.RuleTypeId.Provider != RuleTypes.VariableCheck.Provider) return record;
            return VariableCheck.Explain(record.ResolvedConfiguration) is { } problem ? Failed(record, "RuleConditionNotMet", problem) : record with { Status = ExecutionStatus.Succeeded };
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
