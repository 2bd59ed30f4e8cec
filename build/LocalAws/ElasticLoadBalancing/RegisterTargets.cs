using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Targets for a group.</summary>
public sealed record RegisterTargetsInput(string TargetGroupArn, IReadOnlyList<TargetDescription> Targets);

/// <summary>Registers targets.</summary>
public sealed class RegisterTargets(TargetRegistration registration, StateStore state) : Operation<RegisterTargetsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RegisterTargetsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        registration.Register(call.Scope, request.TargetGroupArn, request.Targets);
        return Unit.Value;
    }
}
