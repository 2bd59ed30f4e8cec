using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Writes down what happens in deployments, and tells the event bus: each transition is stored, then published.</summary>
public sealed class DeploymentJournal(StateStore state, CodeDeployStore store, DeploymentEvents events, DeploymentRollback rollback, DeploymentAlarms alarms, TimeProvider clock)
{
    /// <summary>The deployment begins, unless it was stopped before or one of its alarms is active.</summary>
    public Deployment Start(Scope scope, string id) => state.Transaction(() =>
    {
        var deployment = alarms.Stopped(scope, store.Deployment(scope, id));
        if (deployment.StopRequested)
        {
            store.Put(scope, deployment);
            return End(scope, id, "Stopped", DeploymentErrors.Stop(deployment));
        }
        deployment = deployment with { Info = deployment.Info with { Status = "InProgress", StartTime = clock.GetUtcNow() } };
        store.Put(scope, deployment);
        events.Deployment(scope, deployment, "START");
        return deployment;
    });

    /// <summary>The targets are known.</summary>
    public void AddTargets(Scope scope, string id, IReadOnlyList<TargetDocument> targets) => state.Transaction(() =>
    {
        foreach (var target in targets)
            store.Put(scope, target);
    });

    /// <summary>Work on a target begins.</summary>
    public void Begin(Scope scope, TargetDocument target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isFirst = store.FindTarget(scope, target.Target.DeploymentId!, target.Id)!.Target.Status == "Pending";
        Change(scope, target, each => each with { Status = "InProgress" }, isFirst ? "START" : null);
    }

    /// <summary>A lifecycle event begins.</summary>
    public void BeginEvent(Scope scope, TargetDocument target, string name) =>
        ChangeEvent(scope, target, name, each => each with { Status = "InProgress", StartTime = clock.GetUtcNow() });

    /// <summary>A lifecycle event ended.</summary>
    public void EndEvent(Scope scope, TargetDocument target, string name, HostDiagnostics result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ChangeEvent(scope, target, name, each => each with
        {
            Status = result.Code == HostErrorCode.Success ? "Succeeded" : "Failed",
            EndTime = clock.GetUtcNow(),
            Diagnostics = result.Shown(),
        });
    }

    /// <summary>Work on a target ended; what it had not come to is skipped.</summary>
    public void EndTarget(Scope scope, TargetDocument target, string status) => Change(
        scope, target, each => each with { Status = status, LifecycleEvents = [.. each.LifecycleEvents!.Select(Skipped)] },
        status switch { "Succeeded" => "SUCCESS", "Failed" => "FAILURE", _ => null });

    /// <summary>The deployment succeeded.</summary>
    public void Succeed(Scope scope, string id) => state.Transaction(() => { End(scope, id, "Succeeded", null); });

    /// <summary>The deployment failed; it is rolled back when its settings say so.</summary>
    public void Fail(Scope scope, string id, string code, string message) =>
        state.Transaction(() => { End(scope, id, "Failed", new ErrorInformation(code, message)); });

    /// <summary>The deployment was stopped by its user or by an alarm; it is rolled back when that was asked for.</summary>
    public void Stop(Scope scope, string id) => state.Transaction(() => { End(scope, id, "Stopped", DeploymentErrors.Stop(store.Deployment(scope, id))); });

    /// <summary>The deployment ends as its work did, unless it was stopped meanwhile.</summary>
    public void Finish(Scope scope, string id, FleetOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (store.Deployment(scope, id).StopRequested)
            Stop(scope, id);
        else if (outcome.HasSucceeded)
            Succeed(scope, id);
        else
            Fail(scope, id, outcome.Code!, outcome.Message!);
    }

    /// <summary>The replacements of a blue/green deployment have the revision, and traffic waits to be rerouted.</summary>
    public void Ready(Scope scope, string id) => state.Transaction(() =>
    {
        var ready = Change(scope, id, info => info with { Status = "Ready", DeploymentStatusMessages = ["The replacement instances are ready: ContinueDeployment reroutes traffic to them."] });
        events.Deployment(scope, ready, "READY");
    });

    /// <summary>The wait is over: traffic is rerouted.</summary>
    public void Reroute(Scope scope, string id) => Change(scope, id, info => info with { Status = "InProgress", DeploymentStatusMessages = [] });

    /// <summary>Traffic was not rerouted in time, and the deployment says that it then stops.</summary>
    public void StopUnrouted(Scope scope, string id) => state.Transaction(() => store.Put(scope, store.Deployment(scope, id) with { StopRequested = true, IsUnrouted = true }));

    /// <summary>The replacements have the traffic; the originals wait for their end.</summary>
    public void WaitForTermination(Scope scope, string id) => Change(scope, id, info => info with { InstanceTerminationWaitTimeStarted = true });

    /// <summary>The deployment was in progress when the last process ended.</summary>
    public void Interrupt(Scope scope, string id, string reason) => state.Transaction(() =>
    {
        foreach (var target in store.Targets(scope, id).Where(each => each.Target.Status is "InProgress"))
        {
            var broken = target.Target.LifecycleEvents!.FirstOrDefault(each => each.Status == "InProgress");
            if (broken is not null)
                EndEvent(scope, target, broken.LifecycleEventName!, new HostDiagnostics(HostErrorCode.FailedAfterRestart, "", reason, ""));
            EndTarget(scope, target, "Failed");
            var deployment = store.Deployment(scope, id);
            store.PutInstalled(scope, deployment.GroupId, target.Id, new InstanceRevision(deployment.Info.Revision!, Succeeded: false));
        }
        End(scope, id, "Failed", new ErrorInformation("INTERNAL_ERROR", reason));
    });

    private Deployment End(Scope scope, string id, string status, ErrorInformation? error)
    {
        var deployment = store.Deployment(scope, id);
        if (deployment.IsOver)
            return deployment;
        foreach (var target in store.Targets(scope, id).Where(each => each.Target.Status is "Pending" or "InProgress" or "Ready"))
            EndTarget(scope, target, "Skipped");
        deployment = deployment with
        {
            Info = deployment.Info with { Status = status, CompleteTime = clock.GetUtcNow(), ErrorInformation = error, DeploymentOverview = Overview.Of(store.Targets(scope, id)) },
        };
        store.Put(scope, deployment);
        GroupHistory.Note(store, scope, deployment);
        events.Deployment(scope, deployment, status switch { "Succeeded" => "SUCCESS", "Stopped" => "STOP", _ => "FAILURE" });
        rollback.AfterEnd(scope, deployment);
        return deployment;
    }

    private Deployment Change(Scope scope, string id, Func<DeploymentInfo, DeploymentInfo> change) => state.Transaction(() =>
    {
        var deployment = store.Deployment(scope, id);
        deployment = deployment with { Info = change(deployment.Info) };
        store.Put(scope, deployment);
        return deployment;
    });

    private void ChangeEvent(Scope scope, TargetDocument target, string name, Func<LifecycleEvent, LifecycleEvent> change) => Change(
        scope, target, each => each with { LifecycleEvents = [.. each.LifecycleEvents!.Select(lifecycleEvent => lifecycleEvent.LifecycleEventName == name ? change(lifecycleEvent) : lifecycleEvent)] }, null);

    private void Change(Scope scope, TargetDocument target, Func<InstanceTarget, InstanceTarget> change, string? notice)
    {
        ArgumentNullException.ThrowIfNull(target);
        state.Transaction(() =>
        {
            var current = store.FindTarget(scope, target.Target.DeploymentId!, target.Id)!;
            store.Put(scope, current with { Target = change(current.Target) with { LastUpdatedAt = clock.GetUtcNow() } });
            if (notice is not null && current.Function is null)
                events.Instance(scope, store.Deployment(scope, target.Target.DeploymentId!), target.Id, notice);
        });
    }

    private static LifecycleEvent Skipped(LifecycleEvent each) => each.Status is "Pending" or "InProgress" ? each with { Status = "Skipped" } : each;
}
