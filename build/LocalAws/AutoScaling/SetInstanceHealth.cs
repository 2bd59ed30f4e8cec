using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>An instance, and <c>Healthy</c> or <c>Unhealthy</c>.</summary>
public sealed record SetInstanceHealthQuery(string InstanceId, string HealthStatus, bool? ShouldRespectGracePeriod);

/// <summary>Says how an instance is; an unhealthy one is replaced.</summary>
public sealed class SetInstanceHealth(GroupStore store, StateStore state, LocalAwsOptions options) : Operation<SetInstanceHealthQuery, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetInstanceHealthQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.HealthStatus is not ("Healthy" or "Unhealthy"))
            throw AutoScalingErrors.Invalid($"The health status {request.HealthStatus} is not valid: Healthy, Unhealthy");
        var (group, instance) = store.InstanceOf(call.Scope, request.InstanceId);
        var grace = TimeSpan.FromSeconds(group.Group.HealthCheckGracePeriod / options.TimeScale);
        if (request.ShouldRespectGracePeriod != false && request.HealthStatus == "Unhealthy" && call.Now < instance.Since + grace)
            return Unit.Value;
        store.Put(call.Scope, group.With(instance with { Health = request.HealthStatus }));
        return Unit.Value;
    }
}
