using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which on-premises instance.</summary>
public sealed record GetOnPremisesInstanceInput(string InstanceName);

/// <summary>The on-premises instance.</summary>
public sealed record GetOnPremisesInstanceOutput(InstanceInfo InstanceInfo);

/// <summary>Shows an on-premises instance.</summary>
public sealed class GetOnPremisesInstance(CodeDeployStore store, StateStore state) : Operation<GetOnPremisesInstanceInput, GetOnPremisesInstanceOutput>(state)
{
    /// <inheritdoc/>
    protected override GetOnPremisesInstanceOutput Handle(GetOnPremisesInstanceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GetOnPremisesInstanceOutput(store.OnPremises.Get(call.Scope, request.InstanceName, () => CodeDeployErrors.InstanceNotRegistered(request.InstanceName)));
    }
}
