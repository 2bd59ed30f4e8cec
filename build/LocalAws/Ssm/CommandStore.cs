using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Commands and how they went on each instance.</summary>
internal sealed class CommandStore(StateStore store)
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
            var changed = change(Invocation(scope, command, instance)!);
            Put(scope, changed);
            Settle(scope, command);
            return changed;
        });

    /// <summary>Lets a command say what its invocations do; without any it has ended.</summary>
    public void Settle(Scope scope, string command) => store.Transaction(() =>
    {
        var stored = Get(scope, command);
        Commands.Put(scope, command, stored with { Command = CommandStatus.Of(stored.Command, Invocations(scope, command)) });
    });
}
