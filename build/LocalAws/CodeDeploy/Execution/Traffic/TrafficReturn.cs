using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// The rollback of a blue/green deployment: the originals, which still have the last good revision, get their traffic back; then the
/// replacements lose theirs. Nothing is installed.
/// </summary>
public sealed class TrafficReturn(
    CodeDeployStore store, DeploymentJournal journal, FleetDeployment fleet, InstanceDeployment instances, TargetSelector selector, InstanceStore ec2)
{
    private static readonly DeploymentConfigInfo AllAtOnce = PredefinedConfigs.Find("CodeDeployDefault.AllAtOnce")!;

    /// <summary>Carries the rollback out; its end is in the store when this returns.</summary>
    public async Task RunAsync(Scope scope, Deployment deployment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var failed = store.Targets(scope, deployment.ReturnsTrafficOf!);
        var originals = Targets(scope, deployment, failed.Where(each => each.IsOriginal), LifecyclePlan.RestoredOriginal, "Blue");
        var replacements = Targets(scope, deployment, failed.Where(each => !each.IsOriginal), LifecyclePlan.WithdrawnReplacement, "Green");
        if (originals.Count == 0)
        {
            journal.Fail(scope, deployment.Id, "NO_INSTANCES", $"None of the original instances of deployment {deployment.ReturnsTrafficOf} runs any more, so traffic stays where it is.");
            return;
        }
        journal.AddTargets(scope, deployment.Id, [.. originals, .. replacements]);
        var outcome = await RunAsync(scope, deployment, originals, cancellation);
        // As long as no original answers, the replacements are all there is.
        if (outcome.HasSucceeded && replacements.Count > 0)
            outcome = await RunAsync(scope, deployment, replacements, cancellation);
        journal.Finish(scope, deployment.Id, outcome);
    }

    private Task<FleetOutcome> RunAsync(Scope scope, Deployment deployment, IReadOnlyList<TargetDocument> targets, CancellationToken cancellation) =>
        fleet.RunAsync(scope, deployment.Id, AllAtOnce, targets, target => instances.RunAsync(scope, deployment, target, cancellation), cancellation);

    private List<TargetDocument> Targets(Scope scope, Deployment deployment, IEnumerable<TargetDocument> targets, IReadOnlyList<string> events, string label) =>
    [
        .. targets.Select(each => ec2.Find(scope, each.Id)).OfType<InstanceDocument>().Where(each => each.State == "running")
            .Select(each => selector.Of(scope, deployment, each, events, label)),
    ];
}
