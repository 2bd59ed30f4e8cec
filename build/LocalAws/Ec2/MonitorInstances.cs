using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances.</summary>
public sealed record MonitorInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun);

/// <summary>How they are about to be.</summary>
public sealed record MonitorInstancesResult(IReadOnlyList<InstanceMonitoring> InstanceMonitorings);

/// <summary>Turns detailed monitoring on.</summary>
public sealed class MonitorInstances(InstanceStore store, StateStore state) : Operation<MonitorInstancesRequest, MonitorInstancesResult>(state)
{
    /// <inheritdoc/>
    protected override MonitorInstancesResult Handle(MonitorInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(InstanceMonitoring.Change(store, call, request.InstanceIds, request.DryRun, enabled: true));
    }
}
