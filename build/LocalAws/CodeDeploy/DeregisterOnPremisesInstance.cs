using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which on-premises instance.</summary>
public sealed record DeregisterOnPremisesInstanceInput(string InstanceName);

/// <summary>Deregisters an on-premises instance: it is no target any more.</summary>
public sealed class DeregisterOnPremisesInstance(CodeDeployStore store, StateStore state) : Operation<DeregisterOnPremisesInstanceInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeregisterOnPremisesInstanceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (store.OnPremises.Find(call.Scope, request.InstanceName) is { DeregisterTime: null } instance)
            store.OnPremises.Put(call.Scope, request.InstanceName, instance with { DeregisterTime = call.Now, Tags = [] });
        return Unit.Value;
    }
}
