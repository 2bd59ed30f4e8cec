using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Does the work of one kind of action.</summary>
public interface IPipelineAction
{
    /// <summary>The types that it runs.</summary>
    IReadOnlyList<ActionTypeId> Types { get; }

    /// <summary>
    /// Runs the action to its end. Called again after a restart of the server when the action was in progress: then <see cref="ActionRun.ExternalExecutionId"/>
    /// names the work that was begun, if any was.
    /// </summary>
    /// <exception cref="Kernel.AwsException">The action fails with the error's message.</exception>
    /// <exception cref="OperationCanceledException">The action timed out, was abandoned, or the server stops.</exception>
    Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation);
}
