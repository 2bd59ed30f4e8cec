using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Rules;

/// <summary>Evaluates the rules that are in progress, each in a task of its own, and stores how they end, as <see cref="ActionRunner"/> does with actions.</summary>
internal sealed class RuleRunner(
    IEnumerable<IConditionRule> rules, ArtifactBucket artifacts, RolePermissions permissions, StateStore store, PipelineStore pipelines, ExecutionStore executions, LimitedWork limited,
    TimeProvider clock, DiskWatch disk)
{
    private readonly FollowedTasks tasks = new();

    /// <summary>Starts what is in progress and not evaluated yet; cancels what is evaluated and not in progress any more.</summary>
    public void Follow(Scope scope, string pipeline, IReadOnlyList<ExecutionRecord> active, CancellationToken stopping)
    {
        var wanted = active.SelectMany(execution => execution.Stages.SelectMany(stage => stage.Rules.Where(rule => rule.IsInProgress).Select(rule => (execution, stage, rule))))
            .ToDictionary(found => found.rule.Id);
        tasks.Follow(
            scope, pipeline, wanted.Keys.ToHashSet(StringComparer.Ordinal), (id, token) => RunAsync(scope, wanted[id].execution, wanted[id].stage.Name, id, token, stopping), stopping);
    }

    /// <summary>Waits until every task has ended.</summary>
    public Task DrainAsync() => tasks.DrainAsync();

    private async Task RunAsync(Scope scope, ExecutionRecord seen, string stageName, string ruleId, CancellationToken wanted, CancellationToken stopping)
    {
        if (executions.Find(scope, seen.PipelineName, seen.Id) is not { } execution || execution.Stage(stageName) is not { } stage) return;
        var kind = Enum.GetValues<ConditionKind>().FirstOrDefault(kind => stage.Condition(kind)?.Rules.Any(rule => rule.Id == ruleId) == true);
        if (stage.Condition(kind)?.Rules.FirstOrDefault(rule => rule.Id == ruleId) is not { IsInProgress: true } record) return;
        var structure = pipelines.StructureOf(scope, execution);
        var declaration = structure.Stages.First(declared => declared.Name == stageName).ConditionOf(kind)!.Rules!.First(rule => rule.Name == record.Name);
        var evaluator = rules.First(rule => rule.Type.Provider == declaration.RuleTypeId.Provider);
        var timeout = declaration.TimeoutInMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : evaluator.Type.Timeout;
        var run = new RuleRun(kind, WorkOf(scope, structure, execution, stageName, declaration, record));
        var outcome = await limited.OutcomeAsync(
            $"Pipeline {structure.Name}, rule {record.Name}", "rule", record.Time, timeout, token => evaluator.EvaluateAsync(run, token), wanted, stopping).ConfigureAwait(false);
        if (outcome is not null) await disk.WriteAsync(() => Change(scope, execution, ruleId, rule => Ended(rule, outcome)), stopping).ConfigureAwait(false);
    }

    private ActionRun WorkOf(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, string stage, RuleDeclaration rule, RuleRecord record) => new()
    {
        PipelineScope = scope,
        Pipeline = structure,
        Execution = execution,
        StageName = stage,
        Declaration = new ActionDeclaration
        {
            Name = rule.Name, Configuration = rule.Configuration, Commands = rule.Commands, InputArtifacts = rule.InputArtifacts, RoleArn = rule.RoleArn, Region = rule.Region,
        },
        Record = AsAction(record),
        Artifacts = artifacts,
        Permissions = permissions,
        Clock = clock,
        Report = change => Change(scope, execution, record.Id, rule => Reported(rule, change(AsAction(rule)))),
    };

    private static ActionRecord AsAction(RuleRecord rule) => new()
    {
        Id = rule.Id,
        Name = rule.Name,
        StartTime = rule.Time,
        LastUpdateTime = rule.Updated ?? rule.Time,
        Summary = rule.Summary,
        ResolvedConfiguration = rule.ResolvedConfiguration,
        InputArtifacts = rule.InputArtifacts,
        ExternalExecutionId = rule.ExternalExecutionId,
        ExternalExecutionUrl = rule.ExternalExecutionUrl,
    };

    private static RuleRecord Reported(RuleRecord rule, ActionRecord told) => rule with
    {
        Summary = told.Summary,
        InputArtifacts = told.InputArtifacts,
        ExternalExecutionId = told.ExternalExecutionId,
        ExternalExecutionUrl = told.ExternalExecutionUrl,
    };

    private static RuleRecord Ended(RuleRecord rule, ActionOutcome outcome) => rule with
    {
        Status = outcome.Failure is null ? ExecutionStatus.Succeeded : ExecutionStatus.Failed,
        Summary = outcome.Failure?.Message ?? outcome.Summary ?? rule.Summary,
        ExternalExecutionId = outcome.ExternalExecutionId ?? rule.ExternalExecutionId,
        ExternalExecutionUrl = outcome.ExternalExecutionUrl ?? rule.ExternalExecutionUrl,
        ErrorDetails = outcome.Failure,
    };

    private void Change(Scope scope, ExecutionRecord execution, string ruleId, Func<RuleRecord, RuleRecord> change) => store.Transaction(() =>
    {
        if (executions.Find(scope, execution.PipelineName, execution.Id) is not { } current) return;
        var updated = ConditionCheck.Update(current, ruleId, change, clock.GetUtcNow());
        if (!ReferenceEquals(updated, current)) executions.Save(scope, updated);
    });
}
