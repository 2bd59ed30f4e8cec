using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Rolls deployments back: with a new deployment of the revision that the group last deployed well. What scripts did beside that
/// is not undone.
/// </summary>
public sealed class DeploymentRollback(StateStore state, CodeDeployStore store, DeploymentQueue queue, TimeProvider clock)
{
    /// <summary>Begins a rollback when the deployment's settings ask for one after this end. Runs within the transaction of the end.</summary>
    public void AfterEnd(Scope scope, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (!Wanted(deployment) || deployment.OnlyInstance is not null || deployment.Info.Creator is "codeDeployRollback")
            return;
        if (deployment.Info.ComputePlatform == LambdaRules.Platform)
        {
            Begin(scope, deployment, OfFunction(deployment), "returns the alias to the version that it had.");
            return;
        }
        var traffic = deployment.Info.DeploymentStyle?.DeploymentType == "BLUE_GREEN";
        if ((LastGood(scope, deployment) ?? (traffic ? deployment.Info.Revision : null)) is not { } revision)
        {
            Note(scope, deployment, new RollbackInfo(null, null, "There is no last successful revision to roll back to."));
            return;
        }
        var back = Create(deployment, revision) with { ReturnsTrafficOf = traffic ? deployment.Id : null };
        Begin(scope, deployment, back, traffic ? "returns traffic to the original instances." : "rolls back to the last successful revision.");
    }

    private void Begin(Scope scope, Deployment deployment, Deployment back, string does)
    {
        store.Put(scope, back);
        Note(scope, deployment, new RollbackInfo(back.Id, null, $"Deployment {back.Id} {does}"));
        state.AfterCommit(() => queue.Add(scope, back.Id));
    }

    // At once, and without hooks: they were asked whether the new version is good, and it is not.
    private Deployment OfFunction(Deployment failed)
    {
        var back = Create(failed, LambdaAppSpec.Parse(failed.Info.Revision!.AppSpecContent!.Content!).Back().ToRevision());
        return back with { Info = back.Info with { DeploymentConfigName = LambdaRules.DefaultConfig } };
    }

    private static bool Wanted(Deployment deployment) => deployment.Info.Status switch
    {
        "Failed" => Has(deployment, "DEPLOYMENT_FAILURE"),
        "Stopped" when deployment.StoppingAlarm is not null => Has(deployment, "DEPLOYMENT_STOP_ON_ALARM"),
        "Stopped" => deployment.RollBackOnStop || Has(deployment, "DEPLOYMENT_STOP_ON_REQUEST"),
        _ => false,
    };

    private static bool Has(Deployment deployment, string autoRollbackEvent) =>
        deployment.Info.AutoRollbackConfiguration is { Enabled: true, Events: { } events } && events.Contains(autoRollbackEvent, StringComparer.Ordinal);

    private RevisionLocation? LastGood(Scope scope, Deployment failed) => store.NewestFirst(scope)
        .FirstOrDefault(each => each.GroupId == failed.GroupId && each.Info.Status == "Succeeded" && each.Info.CreateTime <= failed.Info.CreateTime)?.Info.Revision;

    private Deployment Create(Deployment failed, RevisionLocation revision) => new()
    {
        GroupId = failed.GroupId,
        ServiceRoleArn = failed.ServiceRoleArn,
        Info = failed.Info with
        {
            DeploymentId = "d-" + Ids.Upper(9),
            Revision = revision,
            PreviousRevision = failed.Info.Revision,
            Status = "Created",
            Creator = "codeDeployRollback",
            CreateTime = clock.GetUtcNow(),
            StartTime = null,
            CompleteTime = null,
            ErrorInformation = null,
            DeploymentOverview = null,
            Description = $"Rollback of deployment {failed.Id}",
            UpdateOutdatedInstancesOnly = false,
            InstanceTerminationWaitTimeStarted = false,
            RollbackInfo = new RollbackInfo(null, failed.Id, $"Deployment {failed.Id} ended as {failed.Info.Status}; this one deploys the last successful revision."),
        },
    };

    private void Note(Scope scope, Deployment deployment, RollbackInfo info) => store.Put(scope, deployment with { Info = deployment.Info with { RollbackInfo = info } });
}
