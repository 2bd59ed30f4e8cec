using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Whether instances of a group may be chosen when it gets smaller.</summary>
public sealed record SetInstanceProtectionQuery(IReadOnlyList<string> InstanceIds, string AutoScalingGroupName, bool ProtectedFromScaleIn);

/// <summary>Protects instances from scale-in, or ends that.</summary>
public sealed class SetInstanceProtection(GroupStore store, StateStore state) : Operation<SetInstanceProtectionQuery, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetInstanceProtectionQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        foreach (var instance in GroupMembers.Of(document, request.InstanceIds))
            document = document.With(instance with { IsProtected = request.ProtectedFromScaleIn });
        store.Put(call.Scope, document);
        return Unit.Value;
    }
}
