using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>An instance's way from one state to another, as the state-changing operations answer it.</summary>
public sealed record InstanceStateChange(InstanceState CurrentState, string InstanceId, InstanceState PreviousState);

/// <summary>Changes the states of instances and tells the event bus, also of the states in between that none stays in here.</summary>
public sealed class InstanceStates(InstanceStore store, EventBus events, TimeProvider clock)
{
    private static readonly StateReason Shutdown = new("Client.UserInitiatedShutdown", "Client.UserInitiatedShutdown: User initiated shutdown");

    /// <summary>Stores the new state of the instance, within the current transaction.</summary>
    /// <param name="scope">Where it is.</param>
    /// <param name="document">The instance as it is stored now.</param>
    /// <param name="to">Its new state: running, stopped or terminated.</param>
    public InstanceDocument Change(Scope scope, InstanceDocument document, InstanceState to)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(to);
        var changed = document with { Instance = Shown(document.Instance, to), TerminatedAt = to == InstanceState.Terminated ? clock.GetUtcNow() : null };
        store.Put(scope, changed);
        var before = to == InstanceState.Running ? InstanceState.Pending : to == InstanceState.Stopped ? InstanceState.Stopping : InstanceState.ShuttingDown;
        events.Publish(Event(scope, document.Id, before));
        events.Publish(Event(scope, document.Id, to));
        return changed;
    }

    // A stopped instance gives its public address back, a terminated one all that it had.
    private Instance Shown(Instance instance, InstanceState to)
    {
        if (to == InstanceState.Running)
            return InstanceBlueprint.WithPublicAddress(instance) with { State = to, StateReason = null, StateTransitionReason = "", LaunchTime = clock.GetUtcNow() };
        var stopped = instance with
        {
            State = to,
            StateReason = Shutdown,
            StateTransitionReason = string.Create(CultureInfo.InvariantCulture, $"User initiated ({clock.GetUtcNow():yyyy-MM-dd HH:mm:ss} GMT)"),
            PublicIpAddress = null,
            PublicDnsName = "",
        };
        return to == InstanceState.Stopped ? stopped : stopped with
        {
            PrivateIpAddress = null, PrivateDnsName = "", SubnetId = null, VpcId = null, SecurityGroups = [], NetworkInterfaces = [], BlockDeviceMappings = [],
        };
    }

    private AwsEvent Event(Scope scope, string instanceId, InstanceState to) => new(
        scope, "aws.ec2", "EC2 Instance State-change Notification", clock.GetUtcNow(), [Arn.Of("ec2", scope, "instance/" + instanceId).ToString()],
        new JsonObject { ["instance-id"] = instanceId, ["state"] = to.Name });
}
