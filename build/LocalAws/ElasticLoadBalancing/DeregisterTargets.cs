using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Targets to take out of a group.</summary>
public sealed record DeregisterTargetsInput(string TargetGroupArn, IReadOnlyList<TargetDescription> Targets);

/// <summary>Deregisters targets; they drain.</summary>
public sealed class DeregisterTargets(TargetRegistration registration, StateStore state) : Operation<DeregisterTargetsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeregisterTargetsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        registration.Deregister(call.Scope, request.TargetGroupArn, request.Targets);
        return Unit.Value;
    }
}
