using Build.Provisioning.Source;

namespace Build.Provisioning;

/// <summary>What has to be done so that live becomes desired. Pure: it is made from what was read, and does nothing.</summary>
/// <param name="Changes">One entry for every desired resource, in the order in which they were desired.</param>
public sealed record Plan(IReadOnlyList<PlannedChange> Changes)
{
    /// <summary>How many changes are of each kind.</summary>
    public int Count(PlannedAction action) => Changes.Count(change => change.Action == action);

    /// <summary>Whether anything would be written.</summary>
    public bool HasChanges => Changes.Any(change => change.Action is PlannedAction.Create or PlannedAction.Update or PlannedAction.Delete);

    /// <summary>Compares every desired resource with what is live.</summary>
    /// <param name="desired">All resources.</param>
    /// <param name="live">What was read, by resource id; a resource that is not there has no entry.</param>
    /// <param name="adopted">Names of resources that are not ours and may be taken over.</param>
    public static Plan From(IReadOnlyList<Resource> desired, IReadOnlyDictionary<string, LiveResource> live, IReadOnlySet<string> adopted)
    {
        ArgumentNullException.ThrowIfNull(desired);
        ArgumentNullException.ThrowIfNull(live);
        return new Plan([.. desired.Where(resource => !resource.Absent || live.ContainsKey(resource.Id)).Select(resource => Decide(resource, live.GetValueOrDefault(resource.Id), adopted))]);
    }

    /// <summary>What removes everything that is ours and live.</summary>
    public static Plan Removing(IReadOnlyList<Resource> desired, IReadOnlyDictionary<string, LiveResource> live) => new([.. desired
        .Select(resource => (resource, live: live.GetValueOrDefault(resource.Id)))
        .Where(pair => pair.live is { Ours: true } || (pair.live is not null && !pair.resource.Borrowed))
        .Select(pair => new PlannedChange(pair.resource, pair.live!.Ours ? PlannedAction.Delete : PlannedAction.Refuse, [], pair.live))]);

    private static PlannedChange Decide(Resource resource, LiveResource? live, IReadOnlySet<string> adopted)
    {
        if (resource.Absent)
            return new(resource, live!.Ours ? PlannedAction.Delete : PlannedAction.Keep, [], live);
        if (live is null)
            return new(resource, PlannedAction.Create, [.. resource.Attributes.Names.Select(name => new AttributeChange(name, null, resource.Attributes.Get(name)))], null);
        var foreign = !live.Ours && !adopted.Contains(resource.Name);
        if (foreign && !resource.Borrowed)
            return new(resource, PlannedAction.Refuse, [], live);
        var changes = resource.Attributes.Names
            .Where(name => live.Attributes[name] != resource.Attributes[name] && !(foreign && TagAttributes.IsTag(name)))
            .Select(name => new AttributeChange(name, live.Attributes[name], resource.Attributes.Get(name))).ToList();
        // Of what is somebody else's, nothing is changed; that it becomes available is waited for.
        if (foreign && changes.Exists(change => change.Name != ConnectionKind.Status))
            return new(resource, PlannedAction.Refuse, [], live);
        return new(resource, changes.Count > 0 || (!live.Ours && !foreign) ? PlannedAction.Update : PlannedAction.Keep, changes, live);
    }
}
