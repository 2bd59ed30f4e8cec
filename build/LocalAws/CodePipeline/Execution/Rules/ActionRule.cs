using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Rules;

/// <summary>A rule that does what an action does, and is met when that succeeds: a function's job, a build.</summary>
internal sealed class ActionRule(RuleTypeRule type, ActionTypeRule action, ActionFactory factory, ArtifactReplication replication) : IConditionRule
{
    public RuleTypeRule Type => type;

    public async Task<ActionOutcome> EvaluateAsync(RuleRun rule, CancellationToken cancellation)
    {
        var run = rule.Work with { Declaration = rule.Work.Declaration with { ActionTypeId = action.Id } };
        var ready = await replication.InputsAsync(run, cancellation).ConfigureAwait(false);
        return await factory.For(run.Declaration, run.Scope.Region).RunAsync(ready, cancellation).ConfigureAwait(false);
    }
}
