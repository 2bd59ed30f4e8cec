using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Takes instances from one lifecycle state to the next, as far as it goes. Every step can be done again after a restart.</summary>
public sealed class InstanceTransitions(
    GroupStore store, GroupTraffic traffic, GroupEvents events, TerminateInstances terminate, InstanceStore instances, StateStore state, LocalAwsOptions options, TimeProvider clock)
{
    private const string Launching = "autoscaling:EC2_INSTANCE_LAUNCHING";
    private const string Terminating = "autoscaling:EC2_INSTANCE_TERMINATING";

    /// <summary>Whether there is something to do for an instance: it is on its way, and does not wait.</summary>
    public bool IsDue(GroupInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance.State is not ("InService" or "Standby") && (!instance.State.EndsWith(":Wait", StringComparison.Ordinal) || instance.WaitUntil <= clock.GetUtcNow());
    }

    /// <summary>Advances an instance until it is in service, waits for a hook, or is gone.</summary>
    public async Task AdvanceAsync(Scope scope, string group, string id, CancellationToken cancellation)
    {
        while (await StepAsync(scope, group, id, cancellation))
            cancellation.ThrowIfCancellationRequested();
    }

    private async Task<bool> StepAsync(Scope scope, string group, string id, CancellationToken cancellation)
    {
        if (store.Find(scope, group)?.Instances.FirstOrDefault(each => each.Id == id) is not { } instance)
            return false;
        switch (instance.State)
        {
            case "Pending":
                return WaitOrGoOn(scope, group, id, Launching, "Pending:Wait", "Pending:Proceed");
            case "Pending:Wait" or "Terminating:Wait":
                return Expire(scope, group, instance);
            case "Pending:Proceed":
                Serve(scope, group, id);
                return false;
            case "Terminating":
                store.Waits(scope, instance.ActivityId, "WaitingForELBConnectionDraining");
                await traffic.DrainAsync(scope, id, cancellation);
                return Change(scope, group, id, each => each with { State = "Terminating:Drained" });
            case "Terminating:Drained":
                return WaitOrGoOn(scope, group, id, Terminating, "Terminating:Wait", "Terminating:Proceed");
            case "Terminating:Proceed":
                await EndAsync(scope, group, instance, cancellation);
                return false;
            case "Detaching":
                await traffic.DrainAsync(scope, id, cancellation);
                Remove(scope, group, instance, "EC2 Instance Detach Successful");
                return false;
            case "EnteringStandby":
                await traffic.DrainAsync(scope, id, cancellation);
                store.End(scope, instance.ActivityId);
                return Change(scope, group, id, each => each with { State = "Standby" });
            default:
                return false;
        }
    }

    private bool WaitOrGoOn(Scope scope, string group, string id, string transition, string waiting, string proceeding)
    {
        var waits = false;
        state.Transaction(() => store.Change(scope, group, document =>
        {
            var instance = document.Instances.First(each => each.Id == id);
            if (document.Hooks.FirstOrDefault(each => each.LifecycleTransition == transition && !instance.HooksDone.Contains(each.LifecycleHookName, StringComparer.Ordinal)) is not { } hook)
                return document.With(instance with { State = proceeding });
            waits = true;
            var changed = instance with
            {
                State = waiting, Hook = hook.LifecycleHookName, Token = Ids.Uuid(), WaitUntil = clock.GetUtcNow().AddSeconds(hook.HeartbeatTimeout / options.TimeScale),
            };
            store.Waits(scope, instance.ActivityId, "MidLifecycleAction");
            events.Action(scope, document, changed, hook);
            return document.With(changed);
        }));
        return !waits;
    }

    private bool Expire(Scope scope, string group, GroupInstance instance)
    {
        if (instance.WaitUntil > clock.GetUtcNow())
            return false;
        return Change(scope, group, instance.Id, each => each, (document, each) =>
            LifecycleActions.Resolved(each, document.Hooks.FirstOrDefault(hook => hook.LifecycleHookName == each.Hook)?.DefaultResult ?? "ABANDON"));
    }

    private void Serve(Scope scope, string group, string id) => state.Transaction(() => store.Change(scope, group, document =>
    {
        var instance = document.Instances.First(each => each.Id == id);
        if (instances.Find(scope, id) is not { State: "running" or "pending" })
            return document.With(instance with { State = "InService", Health = "Unhealthy" }); // it went away before it served
        traffic.Register(scope, document, id);
        store.End(scope, instance.ActivityId);
        events.Instance(scope, document, id, "EC2 Instance Launch Successful", instance.ActivityId);
        return document.With(instance with { State = "InService", Since = clock.GetUtcNow(), ActivityId = null, HooksDone = [] });
    }));

    private async Task EndAsync(Scope scope, string group, GroupInstance instance, CancellationToken cancellation)
    {
        try
        {
            if (instances.Find(scope, instance.Id) is { TerminatedAt: null })
                await terminate.InvokeAsync(new TerminateInstancesRequest([instance.Id], null), CallContext.ForService(scope, "autoscaling.amazonaws.com", clock, cancellation));
        }
        catch (AwsException exception)
        {
            Remove(scope, group, instance, "EC2 Instance Terminate Unsuccessful", exception.Message); // termination protection, for instance: the group lets it go
            return;
        }
        Remove(scope, group, instance, "EC2 Instance Terminate Successful");
    }

    private void Remove(Scope scope, string group, GroupInstance instance, string detailType, string? failure = null) => state.Transaction(() =>
    {
        store.End(scope, instance.ActivityId, failure is null ? "Successful" : "Failed", failure);
        if (store.Find(scope, group) is { } told)
            events.Instance(scope, told, instance.Id, detailType, instance.ActivityId);
        store.Change(scope, group, document => document with { Instances = [.. document.Instances.Where(each => each.Id != instance.Id)] });
    });

    private bool Change(Scope scope, string group, string id, Func<GroupInstance, GroupInstance> change, Func<GroupDocument, GroupInstance, GroupInstance>? more = null) =>
        store.Change(scope, group, document => document.Instances.FirstOrDefault(each => each.Id == id) is { } instance
            ? document.With(more is null ? change(instance) : more(document, instance))
            : document) is not null;
}
