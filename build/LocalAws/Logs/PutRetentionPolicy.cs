using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>How long the group's events are kept.</summary>
public sealed record PutRetentionPolicyRequest(string LogGroupName, int RetentionInDays);

internal sealed class PutRetentionPolicy(StateStore store, LogsStore logs, EventFile events) : Operation<PutRetentionPolicyRequest, Unit>(store)
{
    /// <summary>The values that the API reference lists.</summary>
    private static readonly int[] Allowed = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

    protected override Unit Handle(PutRetentionPolicyRequest request, CallContext call)
    {
        if (!Allowed.Contains(request.RetentionInDays))
            throw LogsErrors.InvalidParameter(
                $"1 validation error detected: Value '{request.RetentionInDays}' at 'retentionInDays' failed to satisfy constraint: "
                    + $"Member must satisfy enum value set: [{string.Join(", ", Allowed)}]"
            );
        var group = logs.Group(call.Scope, request.LogGroupName) with { RetentionInDays = request.RetentionInDays };
        logs.Groups.Put(call.Scope, group.Name, group);
        foreach (var stream in logs.StreamsOf(call.Scope, group.Name))
            events.Remove(stream.Id, group.ExpiresBefore(call.Now));
        return Unit.Value;
    }
}
