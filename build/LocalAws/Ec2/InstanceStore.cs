using System.Text.RegularExpressions;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances of every account and region.</summary>
public sealed partial class InstanceStore
{
    private readonly Collection<InstanceDocument> instances;
    private readonly InstanceHost host;
    private readonly InstanceAccess access;

    internal InstanceStore(StateStore state, InstanceHost host, InstanceAccess access) =>
        (instances, this.host, this.access) = (state.Collection<InstanceDocument>("ec2/instances"), host, access);

    /// <summary>The instance, or null.</summary>
    public InstanceDocument? Find(Scope scope, string instanceId) => instances.Find(scope, instanceId);

    /// <summary>All instances of the scope, by id.</summary>
    public IReadOnlyList<InstanceDocument> List(Scope scope) => instances.List(scope);

    /// <summary>Writes an instance.</summary>
    public void Put(Scope scope, InstanceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        instances.Put(scope, document.Id, document);
    }

    /// <summary>Forgets an instance.</summary>
    public void Remove(Scope scope, string instanceId) => instances.Remove(scope, instanceId);

    /// <summary>Ports of all instances there are: none is given twice.</summary>
    public HashSet<int> Ports() => [.. instances.Everywhere().Where(each => each.Document.TerminatedAt is null).Select(each => each.Document.Port)];

    /// <summary>The instances with these ids, in their order.</summary>
    /// <exception cref="AwsException">One is malformed or does not exist.</exception>
    public IReadOnlyList<InstanceDocument> Get(Scope scope, IEnumerable<string> ids)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Find(id => !InstanceIds().IsMatch(id)) is { } malformed)
            throw Ec2Errors.MalformedInstanceId(malformed);
        var found = wanted.Select(id => (Id: id, Document: Find(scope, id))).ToList();
        var missing = found.Where(each => each.Document is null).Select(each => each.Id).ToList();
        return missing.Count > 0 ? throw Ec2Errors.InstanceNotFound(missing) : [.. found.Select(each => each.Document!)];
    }

    /// <summary>Enters an instance that is in state <c>running</c>; its first process is started when there is none yet.</summary>
    /// <exception cref="InstanceException">It does not exist or run, or this machine cannot run instances.</exception>
    public async Task<RunningInstance> EnterAsync(Scope scope, string instanceId, CancellationToken cancellation)
    {
        var document = Find(scope, instanceId) ?? throw new InstanceException($"There is no instance {instanceId} in {scope.Region}.");
        if (document.State != "running")
            throw new InstanceException($"Instance {instanceId} is {document.State}. Start it: aws ec2 start-instances --instance-ids {instanceId}");
        if (host.Find(instanceId) is null && !Kernel.Ports.IsFree(document.Port))
            document = Move(scope, document);
        var instance = await host.StartAsync(document.Id, document.Port, document.Account, cancellation);
        instance.Access = access.VariablesOf(scope, instanceId);
        return instance;
    }

    // Somebody else on this machine has taken its port while it did not run.
    private InstanceDocument Move(Scope scope, InstanceDocument document)
    {
        var moved = InstanceBlueprint.WithPort(document, Kernel.Ports.Free(Ports()));
        Put(scope, moved);
        return moved;
    }

    // Eight digits are those of before 2016.
    [GeneratedRegex("^i-([0-9a-f]{8}|[0-9a-f]{17})$")]
    private static partial Regex InstanceIds();
}
