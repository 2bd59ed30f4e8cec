using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>An instance's way from one state to another, as the state-changing operations answer it.</summary>
public sealed record InstanceStateChange(InstanceState CurrentState, string InstanceId, InstanceState PreviousState);

/// <summary>Changes the states of instances and tells the event bus.</summary>
public sealed class InstanceStates(InstanceStore store, EventBus events, TimeProvider clock)
{
    /// <summary>Stores the new state of the instance, within the current transaction.</summary>
    /// <param name="scope">Where it is.</param>
    /// <param name="document">The instance as it is stored now.</param>
    /// <param name="to">Its new state.</param>
    /// <param name="reason">As <c>StateTransitionReason</c> shows it; empty for none.</param>
    public InstanceDocument Change(Scope scope, InstanceDocument document, InstanceState to, string reason = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        var changed = document with
        {
            Instance = document.Instance with { State = to, StateTransitionReason = reason },
            TerminatedAt = to == InstanceState.Terminated ? clock.GetUtcNow() : null,
        };
        store.Put(scope, changed);
        events.Publish(Event(scope, document.Id, to));
        return changed;
    }

    private AwsEvent Event(Scope scope, string instanceId, InstanceState to) => new(
        scope, "aws.ec2", "EC2 Instance State-change Notification", clock.GetUtcNow(), [Arn.Of("ec2", scope, "instance/" + instanceId).ToString()],
        new JsonObject { ["instance-id"] = instanceId, ["state"] = to.Name });
}
