using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Commands and how they went on each instance; another status is told to EventBridge.</summary>
internal sealed class CommandStore(StateStore store, CommandEvents events)
{
    public Collection<StoredCommand> Commands { get; } = store.Collection<StoredCommand>("ssm.commands");

    private readonly Collection<StoredInvocation> invocations = store.Collection<StoredInvocation>("ssm.invocations");

    public StoredCommand Get(Scope scope, string id) => Commands.Get(scope, id, () => SsmErrors.InvalidCommandId(id));

    public StoredInvocation? Invocation(Scope scope, string command, string instance) => invocations.Find(scope, $"{command}:{instance}");

    public IReadOnlyList<StoredInvocation> Invocations(Scope scope, string? command = null) => invocations.List(scope, command is null ? "" : command + ":");

    public void Put(Scope scope, StoredInvocation invocation) => invocations.Put(scope, $"{invocation.CommandId}:{invocation.InstanceId}", invocation);

    /// <summary>Changes an invocation, and with it what its command says of all instances.</summary>
    public StoredInvocation Change(Scope scope, string command, string instance, Func<StoredInvocation, StoredInvocation> change) =>
        store.Transaction(() =>
        {
            var before = Invocation(scope, command, instance)!;
            var changed = change(before);
            Put(scope, changed);
            if (changed.Status != before.Status)
                events.Changed(scope, changed);
            Settle(scope, command);
            return changed;
        });

    /// <summary>Lets a command say what its invocations do; without any it has ended.</summary>
    public void Settle(Scope scope, string command) => Change(scope, command, each => CommandStatus.Of(each, Invocations(scope, command)));

    /// <summary>Changes a command.</summary>
    public void Change(Scope scope, string command, Func<Command, Command> change) => store.Transaction(() =>
    {
        var before = Get(scope, command);
        var changed = change(before.Command);
        Commands.Put(scope, command, before with { Command = changed });
        if (changed.Status != before.Command.Status)
            events.Changed(scope, changed, Invocations(scope, command).Select(each => each.InstanceId));
    });
}
