using LocalAws.CodeDeploy;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Deploys the input artifact to a deployment group, and waits for the deployment (AWS: "AWS CodeDeploy deploy action reference").</summary>
public sealed class CodeDeployAction(CreateDeployment createDeployment, GetDeployment getDeployment, EventBus events, StateStore store) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CodeDeploy.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var (application, group) = (run.Required("ApplicationName"), run.Required("DeploymentGroupName"));
        run.Demand(run.ArnOf("codedeploy", $"application:{application}"), "codedeploy:GetApplicationRevision", "codedeploy:RegisterApplicationRevision");
        run.Demand(run.ArnOf("codedeploy", $"deploymentgroup:{application}/{group}"), "codedeploy:CreateDeployment", "codedeploy:GetDeployment");
        var id = run.ExternalExecutionId ?? Start(run, application, group);
        var deployment = await EndAsync(run, id, cancellation).ConfigureAwait(false);
        var outcome = new ActionOutcome { ExternalExecutionId = id, Summary = $"Deployment {deployment.Status}" };
        if (deployment.Status == "Succeeded") return outcome;
        var error = deployment.ErrorInformation;
        return outcome with { Failure = new() { Code = "JobFailed", Message = error is null ? $"Deployment {id} {deployment.Status}" : $"Deployment {id} failed: {error.Code}: {error.Message}" } };
    }

    /// <summary>Creates the deployment and notes its id in one transaction, so that no restart can lose or repeat it.</summary>
    private string Start(ActionRun run, string application, string group) => store.Transaction(() =>
    {
        var artifact = run.Input(run.Declaration.InputArtifacts![0].Name);
        var request = new CreateDeploymentInput
        {
            ApplicationName = application,
            DeploymentGroupName = group,
            Revision = new RevisionLocation("S3", new S3Location(artifact.Bucket, artifact.Key, "zip", null, null), null, null, null),
        };
        // An operation with a transaction of its own has ended when it returns: it becomes part of this one.
        var id = createDeployment.InvokeAsync(request, run.Call(CancellationToken.None)).GetAwaiter().GetResult().DeploymentId;
        run.Report(action => action with { ExternalExecutionId = id, ExternalExecutionUrl = ConsoleLinks.Deployment(run.Scope.Region, id), Summary = "Deployment InProgress" });
        return id;
    });

    /// <summary>The deployment once it has ended. The subscription comes before the first look, so that no end is missed.</summary>
    private async Task<DeploymentInfo> EndAsync(ActionRun run, string id, CancellationToken cancellation)
    {
        var told = "InProgress";
        using var moved = new SemaphoreSlim(0);
        await using var subscription = events.Subscribe((change, _) =>
        {
            if (change.Source == "aws.codedeploy" && (string?)change.Detail["deploymentId"] == id) moved.Release();
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        while (true)
        {
            var deployment = (await getDeployment.InvokeAsync(new GetDeploymentInput(id), run.Call(cancellation)).ConfigureAwait(false)).DeploymentInfo;
            if (deployment.Status is "Succeeded" or "Failed" or "Stopped") return deployment;
            // Ready: a blue/green deployment waits for somebody to reroute its traffic.
            if (deployment.Status != told)
            {
                told = deployment.Status;
                run.Report(action => action with { Summary = $"Deployment {told}" });
            }
            await moved.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }
}
