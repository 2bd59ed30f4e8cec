using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Rules;

/// <summary>Evaluates the rules of one type.</summary>
internal interface IConditionRule
{
    RuleTypeRule Type { get; }

    /// <summary>Evaluates the rule to its end: it is met when the outcome has no failure. Called again after a restart of the server, with what was reported.</summary>
    /// <exception cref="Kernel.AwsException">It is not met, with the error's message.</exception>
    Task<ActionOutcome> EvaluateAsync(RuleRun rule, CancellationToken cancellation);
}

/// <summary>A rule that is evaluated.</summary>
/// <param name="Kind">When it is checked.</param>
/// <param name="Work">What it may know and do, as a running action may.</param>
internal sealed record RuleRun(ConditionKind Kind, ActionRun Work);
