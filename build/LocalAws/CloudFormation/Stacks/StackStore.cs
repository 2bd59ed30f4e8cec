using System.Text;
using System.Text.Json;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>Stacks, their events and their change sets. Stacks are sealed: parameters and properties may be secrets.</summary>
internal sealed class StackStore(StateStore store, SecretBox box, TimeProvider clock)
{
    private readonly Collection<SealedDocument> stacks = store.Collection<SealedDocument>("cloudformation.stacks");
    private readonly Collection<SealedDocument> changeSets = store.Collection<SealedDocument>("cloudformation.changesets");
    private readonly Collection<EventRecord> events = store.Collection<EventRecord>("cloudformation.events");
    private TaskCompletionSource moved = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes at the next change of any stack.</summary>
    public Task NextChange => Volatile.Read(ref moved).Task;

    /// <summary>The stack of a name or id; one that was deleted is found by its id alone.</summary>
    public StackRecord? Find(Scope scope, string nameOrId) => Arn.TryParse(nameOrId, out var arn)
        ? stacks.Find(scope, Key(arn)) is { } sealedStack ? Open<StackRecord>(sealedStack) : null
        : List(scope, nameOrId).FirstOrDefault(stack => stack.Status != StackStatus.DeleteComplete);

    /// <exception cref="AwsException">ValidationError: there is none.</exception>
    public StackRecord Get(Scope scope, string nameOrId) => Find(scope, nameOrId) ?? throw CloudFormationErrors.NoStack(nameOrId);

    /// <summary>All stacks, deleted ones too; of one name when it is given.</summary>
    public IReadOnlyList<StackRecord> List(Scope scope, string? name = null) =>
        [.. stacks.List(scope, name is null ? "" : name + "/").Select(Open<StackRecord>).OrderByDescending(stack => stack.Created)];

    public IReadOnlyList<StackRecord> Everywhere() => [.. stacks.Everywhere().Select(each => Open<StackRecord>(each.Document))];

    public void Put(StackRecord stack)
    {
        stacks.Put(stack.Scope, Key(Arn.Parse(stack.Id)), Seal(Key(Arn.Parse(stack.Id)), stack));
        store.AfterCommit(() => Interlocked.Exchange(ref moved, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult());
    }

    /// <summary>Changes a stack in one step; returns what it became.</summary>
    public StackRecord Change(StackRecord stack, Func<StackRecord, StackRecord> change) => store.Transaction(() =>
    {
        var changed = change(Get(stack.Scope, stack.Id));
        Put(changed);
        return changed;
    });

    /// <summary>Gives a stack a state, and says so in its events.</summary>
    public StackRecord Move(StackRecord stack, string status, string? reason = null, Func<StackRecord, StackRecord>? also = null) => store.Transaction(() =>
    {
        var changed = Change(stack, current => (also?.Invoke(current) ?? current) with { Status = status, StatusReason = reason });
        AddEvent(changed, changed.Name, changed.Id, "AWS::CloudFormation::Stack", status, reason, null);
        return changed;
    });

    /// <summary>Notes what a resource has become, and says so in the stack's events.</summary>
    public StackRecord Note(StackRecord stack, ResourceState resource, string? shownProperties = null) => store.Transaction(() =>
    {
        var noted = resource with { Timestamp = clock.GetUtcNow() };
        var changed = Change(stack, current => current with { Resources = new Dictionary<string, ResourceState>(current.Resources) { [resource.LogicalId] = noted } });
        AddEvent(changed, resource.LogicalId, resource.PhysicalId ?? "", resource.Type, resource.Status, resource.StatusReason, shownProperties);
        return changed;
    });

    /// <summary>Says what happened to a resource that is no longer the stack's.</summary>
    public void AddEvent(StackRecord stack, string logicalId, string physicalId, string type, string status, string? reason, string? properties)
    {
        var now = clock.GetUtcNow();
        var id = logicalId == stack.Name ? Ids.Uuid() : $"{logicalId}-{status}-{now:yyyy-MM-ddTHH:mm:ss.fffZ}";
        events.Put(stack.Scope, $"{Key(Arn.Parse(stack.Id))}/{now.UtcTicks:D20}{Ids.Hex(8)}", new EventRecord
        {
            Id = id, Timestamp = now, LogicalId = logicalId, PhysicalId = physicalId, Type = type, Status = status, Reason = reason, Properties = properties,
            Token = stack.Operation?.Token, Scope = stack.Scope,
        });
    }

    /// <summary>Events of a stack, the newest first.</summary>
    public IReadOnlyList<EventRecord> Events(StackRecord stack) => events.ListDescending(stack.Scope, Key(Arn.Parse(stack.Id)) + "/");

    public IReadOnlyList<ChangeSetRecord> ChangeSets(StackRecord stack) =>
        [.. changeSets.List(stack.Scope, Key(Arn.Parse(stack.Id)) + "/").Select(Open<ChangeSetRecord>)];

    public void PutChangeSet(StackRecord stack, ChangeSetRecord changeSet)
    {
        var key = $"{Key(Arn.Parse(stack.Id))}/{changeSet.Name}";
        changeSets.Put(stack.Scope, key, Seal(key, changeSet));
    }

    public void RemoveChangeSet(StackRecord stack, ChangeSetRecord changeSet) => changeSets.Remove(stack.Scope, $"{Key(Arn.Parse(stack.Id))}/{changeSet.Name}");

    /// <summary>Removes every trace of a stack that never was more than a change set.</summary>
    public void Forget(StackRecord stack) => stacks.Remove(stack.Scope, Key(Arn.Parse(stack.Id)));

    // stack/NAME/UUID: names come first, so that the stacks of a name lie together.
    private static string Key(Arn arn) => arn.Resource[(arn.Resource.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private SealedDocument Seal<T>(string key, T document) => new(key, box.Seal("cloudformation/" + key, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document))));

    private T Open<T>(SealedDocument document) => JsonSerializer.Deserialize<T>(box.Open("cloudformation/" + document.Key, document.Text))!;
}

/// <summary>A document that nobody reads without the state folder's key.</summary>
internal sealed record SealedDocument(string Key, string Text);
