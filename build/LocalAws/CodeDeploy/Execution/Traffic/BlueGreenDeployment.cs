using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// A blue/green deployment (CodeDeploy User Guide, "Overview of a blue/green deployment"): replacements get the revision, then the
/// traffic; the originals lose theirs after that, and are terminated or kept.
/// </summary>
public sealed class BlueGreenDeployment(
    CodeDeployStore store, DeploymentJournal journal, FleetDeployment fleet, InstanceDeployment instances, GreenFleet green, BlueFleet blue, TargetSelector selector, DeploymentWaits waits,
    InstanceStore ec2, LocalAwsOptions options)
{
    /// <summary>Carries the deployment out; its end is in the store when this returns.</summary>
    public async Task RunAsync(Scope scope, Deployment deployment, DeploymentGroupInfo group, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var (replacements, outcome) = await green.ProvideAsync(scope, deployment, group, cancellation);
        if (!outcome.HasSucceeded)
        {
            journal.Finish(scope, deployment.Id, outcome);
            return;
        }
        var originals = selector.Originals(scope, group, deployment, replacements);
        journal.AddTargets(scope, deployment.Id, [.. replacements, .. originals]);
        outcome = await InstallAsync(scope, deployment, replacements, cancellation);
        if (Ends(scope, deployment.Id, outcome))
            return;
        if (!await ReadyAsync(scope, deployment, cancellation))
        {
            journal.Finish(scope, deployment.Id, outcome);
            return;
        }
        var ready = replacements.Where(each => store.FindTarget(scope, deployment.Id, each.Id)!.Target.Status == "Ready").ToList();
        if (Ends(scope, deployment.Id, await PhaseAsync(scope, deployment, ready, LifecyclePlan.RestoredOriginal, "Succeeded", cancellation)))
            return;
        originals = [.. originals.Where(each => ec2.Find(scope, each.Id) is { State: "running" })]; // one that died meanwhile has no traffic to lose
        if (originals.Count > 0 && Ends(scope, deployment.Id, await PhaseAsync(scope, deployment, originals, LifecyclePlan.Original, "Succeeded", cancellation)))
            return;
        await FinishAsync(scope, deployment, cancellation);
    }

    /// <summary>The last step: the originals' wait and end. It is taken up again after a restart.</summary>
    public async Task FinishAsync(Scope scope, Deployment deployment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var option = deployment.Info.BlueGreenDeploymentConfiguration!.TerminateBlueInstancesOnDeploymentSuccess;
        var terminates = option?.Action == "TERMINATE";
        if (terminates)
        {
            journal.WaitForTermination(scope, deployment.Id);
            waits.Signal(deployment.Id); // no event tells of this wait: whoever watches the deployment looks again
            await waits.UntilAsync(deployment.Id, () => IsStopped(scope, deployment.Id) || store.Deployment(scope, deployment.Id).TerminateRequested, Minutes(option!.TerminationWaitTimeInMinutes), cancellation);
        }
        if (!IsStopped(scope, deployment.Id))
        {
            blue.Replace(scope, deployment);
            if (terminates)
                await blue.TerminateAsync(scope, deployment, cancellation);
        }
        journal.Finish(scope, deployment.Id, FleetOutcome.Succeeded);
    }

    private Task<FleetOutcome> InstallAsync(Scope scope, Deployment deployment, IReadOnlyList<TargetDocument> replacements, CancellationToken cancellation) =>
        PhaseAsync(scope, deployment, replacements, LifecyclePlan.InPlace(loadBalancer: false), "Ready", cancellation);

    private Task<FleetOutcome> PhaseAsync(
        Scope scope, Deployment deployment, IReadOnlyList<TargetDocument> targets, IReadOnlyList<string> events, string status, CancellationToken cancellation) => fleet.RunAsync(
        scope, deployment.Id, store.Config(scope, deployment.Info.DeploymentConfigName!), targets, target => instances.RunAsync(scope, deployment, target, events, status, cancellation), cancellation);

    // False when traffic is not rerouted: nobody said so in time, or the deployment was stopped.
    private async Task<bool> ReadyAsync(Scope scope, Deployment deployment, CancellationToken cancellation)
    {
        var option = deployment.Info.BlueGreenDeploymentConfiguration!.DeploymentReadyOption;
        if (option?.WaitTimeInMinutes is not > 0)
            return true;
        journal.Ready(scope, deployment.Id);
        var said = await waits.UntilAsync(
            deployment.Id, () => IsStopped(scope, deployment.Id) || store.Deployment(scope, deployment.Id).ContinueRequested, Minutes(option.WaitTimeInMinutes), cancellation);
        if (!said && option.ActionOnTimeout == "STOP_DEPLOYMENT")
            journal.StopUnrouted(scope, deployment.Id);
        if (IsStopped(scope, deployment.Id))
            return false;
        journal.Reroute(scope, deployment.Id);
        return true;
    }

    private bool Ends(Scope scope, string deploymentId, FleetOutcome outcome)
    {
        if (outcome.HasSucceeded && !IsStopped(scope, deploymentId))
            return false;
        journal.Finish(scope, deploymentId, outcome);
        return true;
    }

    private TimeSpan Minutes(int? minutes) => TimeSpan.FromMinutes((minutes ?? 0) / options.TimeScale);

    private bool IsStopped(Scope scope, string deploymentId) => store.Deployment(scope, deploymentId).StopRequested;
}
