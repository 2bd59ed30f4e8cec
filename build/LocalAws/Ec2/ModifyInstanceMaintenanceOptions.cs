using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>An instance, and whether it recovers by itself: <c>default</c> or <c>disabled</c>.</summary>
public sealed record ModifyInstanceMaintenanceOptionsRequest(string InstanceId, string? AutoRecovery, bool? DryRun);

/// <summary>How it is now.</summary>
public sealed record ModifyInstanceMaintenanceOptionsResult(string InstanceId, string AutoRecovery);

/// <summary>Says whether an instance recovers by itself. It is kept: no host fails here.</summary>
public sealed class ModifyInstanceMaintenanceOptions(InstanceStore store, StateStore state)
    : Operation<ModifyInstanceMaintenanceOptionsRequest, ModifyInstanceMaintenanceOptionsResult>(state)
{
    /// <inheritdoc/>
    protected override ModifyInstanceMaintenanceOptionsResult Handle(ModifyInstanceMaintenanceOptionsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, [request.InstanceId])[0];
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var options = new InstanceMaintenanceOptions(request.AutoRecovery ?? document.Instance.MaintenanceOptions?.AutoRecovery ?? "default");
        store.Put(call.Scope, document with { Instance = document.Instance with { MaintenanceOptions = options } });
        return new(document.Id, options.AutoRecovery);
    }
}
