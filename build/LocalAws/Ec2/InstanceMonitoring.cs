using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Whether an instance has detailed monitoring. It is kept: instances measure nothing here.</summary>
public sealed record InstanceMonitoring(string InstanceId, Monitoring Monitoring)
{
    /// <summary>Turns it on or off.</summary>
    /// <exception cref="AwsException">One is malformed or does not exist.</exception>
    internal static IReadOnlyList<InstanceMonitoring> Change(InstanceStore store, CallContext call, IReadOnlyList<string> ids, bool? dryRun, bool enabled)
    {
        var documents = store.Get(call.Scope, ids);
        if (dryRun == true)
            throw Ec2Errors.DryRun();
        foreach (var document in documents)
            store.Put(call.Scope, document with { Instance = document.Instance with { Monitoring = new Monitoring(enabled ? "enabled" : "disabled") } });
        return [.. documents.Select(each => new InstanceMonitoring(each.Id, new Monitoring(enabled ? "pending" : "disabling")))];
    }
}
