using Amazon.EC2;
using Amazon.EC2.Model;
using Build.Aws;
using Build.Provisioning;
using Build.Provisioning.Fleet;
using Build.Reporting;

namespace Build.Fleet;

/// <summary>Keeps the fleet: brings it up, scales it, replaces what is broken beyond repair, and takes it down.</summary>
public sealed class FleetDesk(Cloud cloud, Parameters parameters, Journal journal)
{
    private readonly Ownership ownership = new(cloud.Names.Settings.Application);

    /// <summary>Brings the fleet to what the settings say.</summary>
    /// <returns>What was done, in a line.</returns>
    /// <exception cref="BadInput">On an account: the cost was not agreed to.</exception>
    public async Task<string> KeepAsync(CancellationToken cancellationToken)
    {
        if (cloud.Endpoint is null)
            await Confirmation.RequireAsync(parameters.Yes, FleetCost.Of(cloud.Names.Settings), cloud.Names.Settings.Application, cancellationToken);
        var replaced = 0;
        foreach (var region in cloud.DeployRegions)
            replaced += await RemoveBrokenAsync(region, cancellationToken);
        var run = new ProvisioningRun(cloud, parameters, journal.Say);
        var before = await CountAsync(cancellationToken);
        var done = await run.ApplyAsync(desired => [.. desired.Roles, .. desired.Fleet], cancellationToken, fleet: true);
        // An Auto Scaling group's are given the revision by its deployment group.
        if (!cloud.Names.CopiesFleet && await CountAsync(cancellationToken) > before)
            journal.Say("  New instances have no revision yet: ./build.sh --target Release brings it, or --target Deploy.");
        return replaced > 0 ? $"{replaced} replaced; {done}" : done;
    }

    /// <summary>Terminates what it made, when the user agrees.</summary>
    /// <returns>What was done, in a line.</returns>
    public Task<string> RemoveAsync(CancellationToken cancellationToken) => new ProvisioningRun(cloud, parameters, journal.Say).RemoveAsync(
        desired => desired.RemovableFleet, count => $"This terminates the fleet of {cloud.Names.Settings.Application}: {count} resources, with everything on their disks.", cancellationToken);

    private async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var region in cloud.DeployRegions)
            count += (await OwnInstances.AllAsync(region.Session.Ec2.Value, ownership, cancellationToken)).Count;
        return count;
    }

    // Stopped, or lost to Systems Manager: such an instance takes no deployment. One that was never seen may still be booting.
    private async Task<int> RemoveBrokenAsync(Cloud region, CancellationToken cancellationToken)
    {
        IAmazonEC2 ec2 = region.Session.Ec2.Value;
        var ours = (await OwnInstances.AllAsync(ec2, ownership, cancellationToken)).Select(each => each.InstanceId).ToHashSet(StringComparer.Ordinal);
        var health = await FleetHealth.ReadAsync(region, cancellationToken);
        var broken = health.Where(each => ours.Contains(each.Instance) && IsBroken(each)).ToList();
        foreach (var each in broken)
            journal.Say($"  - {each.Instance} is replaced: it is {each.State}{(each.SsmStatus is null ? "" : $", {each.SsmStatus} in Systems Manager")}.");
        if (broken.Count > 0)
            await ec2.TerminateInstancesAsync(new TerminateInstancesRequest { InstanceIds = [.. broken.Select(each => each.Instance)] }, cancellationToken);
        return broken.Count;
    }

    private static bool IsBroken(InstanceHealth each) => each.State is "stopped" or "stopping" || each.SsmStatus is "ConnectionLost" or "Inactive";
}
