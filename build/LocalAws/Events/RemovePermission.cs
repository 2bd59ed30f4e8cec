using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>A statement of a bus's policy, or all of it.</summary>
public sealed record RemovePermissionRequest(string? StatementId, bool? RemoveAllPermissions, string? EventBusName);

/// <summary>Takes back what PutPermission gave.</summary>
public sealed class RemovePermission(StateStore state, RuleStore rules) : Operation<RemovePermissionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemovePermissionRequest request, CallContext call)
    {
        var bus = rules.Bus(call.Scope, request.EventBusName);
        if (request.RemoveAllPermissions != true && request.StatementId is null)
            throw EventsErrors.Invalid("Parameter StatementId is required.");
        rules.PutBus(call.Scope, bus with { Policy = request.RemoveAllPermissions == true ? null : BusPolicies.Without(bus.Policy, request.StatementId), LastModified = call.Now });
        return Unit.Value;
    }
}
