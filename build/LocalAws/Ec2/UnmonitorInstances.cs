using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances.</summary>
public sealed record UnmonitorInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun);

/// <summary>How they are about to be.</summary>
public sealed record UnmonitorInstancesResult(IReadOnlyList<InstanceMonitoring> InstanceMonitorings);

/// <summary>Turns detailed monitoring off.</summary>
public sealed class UnmonitorInstances(InstanceStore store, StateStore state) : Operation<UnmonitorInstancesRequest, UnmonitorInstancesResult>(state)
{
    /// <inheritdoc/>
    protected override UnmonitorInstancesResult Handle(UnmonitorInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(InstanceMonitoring.Change(store, call, request.InstanceIds, request.DryRun, enabled: false));
    }
}
