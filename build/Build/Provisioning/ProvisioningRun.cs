using Build.Aws;
using Build.Provisioning.Alerts;
using Build.Provisioning.Source;
using Build.Provisioning.Traffic;

namespace Build.Provisioning;

/// <summary>Plans, and carries plans out, for the resources that a target is about.</summary>
/// <param name="cloud">AWS.</param>
/// <param name="parameters">Inputs: what may be adopted, and whether instances are ours to bring up when the settings leave it open.</param>
/// <param name="say">Told the plan, and each resource as it is written.</param>
public sealed class ProvisioningRun(Cloud cloud, Parameters parameters, Action<string> say)
{
    private readonly Provisioner provisioner = new(
        new ResourceKinds(cloud.Session, cloud.Names.AccountId, new Ownership(cloud.Names.Settings.Application), Handshake(cloud, parameters, say)), new ProvisioningProgress(say));

    /// <summary>Reads what is live, and says what would be done.</summary>
    /// <param name="part">The resources that it is about.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BadInput">A region is closed to the account, or lacks a service.</exception>
    public async Task<Plan> PlanAsync(Func<DesiredState, IReadOnlyList<Resource>> part, CancellationToken cancellationToken, bool? fleet = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        var brings = fleet ?? cloud.Names.Settings.Fleet.Enabled ?? parameters.Cloud == CloudKind.Local;
        var desired = part(Desired(brings));
        var live = provisioner.ReadAsync(desired, cancellationToken);
        await new RegionPreflight(cloud.Session).CheckAsync(cloud.Names, cancellationToken);
        foreach (var region in cloud.DeployRegions)
            await new TrafficPreflight(region.Session).CheckAsync(region.Names, brings, cancellationToken);
        var plan = Plan.From(desired, await live, parameters.Adopt);
        Show(plan);
        return plan;
    }

    /// <summary>Creates what is missing and changes what differs.</summary>
    /// <returns>What was done, in a line.</returns>
    /// <exception cref="BadInput">Something is there that is not ours.</exception>
    /// <exception cref="ProvisioningException">Something could not be written.</exception>
    public async Task<string> ApplyAsync(Func<DesiredState, IReadOnlyList<Resource>> part, CancellationToken cancellationToken, bool? fleet = null)
    {
        var plan = await PlanAsync(part, cancellationToken, fleet);
        await provisioner.ApplyAsync(plan, cancellationToken);
        return plan.HasChanges
            ? $"{plan.Count(PlannedAction.Create)} created, {plan.Count(PlannedAction.Update)} changed, {plan.Count(PlannedAction.Keep)} as they should be"
            : $"0 to change, {plan.Count(PlannedAction.Keep)} as they should be";
    }

    /// <summary>Removes everything that is ours, when the user agrees.</summary>
    /// <returns>What was done, in a line.</returns>
    public Task<string> RemoveAsync(CancellationToken cancellationToken) => RemoveAsync(
        desired => desired.Removable,
        count => $"This removes {count} resources of account {cloud.Names.AccountId} in {string.Join(" and ", cloud.Names.Regions)}, with all artifacts and commits in them.", cancellationToken);

    /// <summary>Removes a part of what is ours, when the user agrees.</summary>
    /// <param name="part">The resources that it is about.</param>
    /// <param name="consequence">What would happen, for so many resources.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was done, in a line.</returns>
    public async Task<string> RemoveAsync(Func<DesiredState, IReadOnlyList<Resource>> part, Func<int, string> consequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(consequence);
        var desired = part(new DesiredState(cloud.Names, fleet: true, alerts: true));
        var plan = Plan.Removing(desired, await provisioner.ReadAsync(desired, cancellationToken));
        Show(plan);
        if (!plan.HasChanges)
            return "nothing of ours is there";
        await Confirmation.RequireAsync(parameters.Yes, consequence(plan.Count(PlannedAction.Delete)), cloud.Names.Settings.Application, cancellationToken);
        await provisioner.RemoveAsync(plan, cancellationToken);
        return $"{plan.Count(PlannedAction.Delete)} removed";
    }

    private DesiredState Desired(bool fleet) => new(cloud.Names, fleet, parameters.Cloud == CloudKind.Aws ? AlertWording.Account : AlertWording.Rehearsal);

    private static ConnectionHandshake Handshake(Cloud cloud, Parameters parameters, Action<string> say) => new(
        new ConnectionPage(cloud.Endpoint, parameters.Yes), TimeSpan.FromMinutes(cloud.Names.Settings.Source.ConnectionWaitMinutes), say, TimeProvider.System);

    private void Show(Plan plan)
    {
        foreach (var line in PlanText.Lines(plan).Concat(FormerRegions.Lines(plan, cloud.Names)).Concat(KeyStatement.Lines(plan, cloud.Names)))
            say(line);
    }
}
