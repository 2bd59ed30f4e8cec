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
        if (!Wanted(deployment) || deployment.Info.Creator is "codeDeployRollback" or Traffic.LaunchDeployments.Creator)
            return;
        var traffic = deployment.Info.DeploymentStyle?.DeploymentType == "BLUE_GREEN";
        if ((LastGood(scope, deployment) ?? (traffic ? deployment.Info.Revision : null)) is not { } revision)
        {
            Note(scope, deployment, new RollbackInfo(null, null, "There is no last successful revision to roll back to."));
            return;
        }
        var back = Create(deployment, revision) with { ReturnsTrafficOf = traffic ? deployment.Id : null };
        store.Put(scope, back);
        Note(scope, deployment, new RollbackInfo(back.Id, null, traffic ? $"Deployment {back.Id} returns traffic to the original instances." : $"Deployment {back.Id} rolls back to the last successful revision."));
        state.AfterCommit(() => queue.Add(scope, back.Id));
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
