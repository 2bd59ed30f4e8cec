using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Builds a project with the action's artifacts, and waits for the build (AWS: "CodeBuild build and test action reference").</summary>
internal sealed class CodeBuildAction(BuildWork work) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CodeBuild.Id, ActionTypes.CodeBuildTest.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        if (CodeBuildOrder.Unsupported(run) is { } refusal) return refusal;
        run.Demand(run.ArnOf("codebuild", $"project/{run.Required("ProjectName")}"), "codebuild:StartBuild", "codebuild:BatchGetBuilds");
        return await work.RunAsync(run, outputs => CodeBuildOrder.Make(run, outputs), cancellation).ConfigureAwait(false);
    }
}
