namespace Build.Provisioning;

/// <summary>Runs work over resources, each as soon as those that it needs are done: the waiting is as deep as the graph, not as long as the list.</summary>
public static class ResourceGraph
{
    /// <summary>Runs <paramref name="work"/> for every resource behind the ones it needs.</summary>
    /// <exception cref="InvalidOperationException">Resources need each other in a circle.</exception>
    public static Task ForwardAsync(IReadOnlyList<Resource> resources, Func<Resource, Task> work)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return RunAsync(resources, resource => resource.Needs, work);
    }

    /// <summary>Runs <paramref name="work"/> for every resource behind the ones that need it: the order of removal.</summary>
    public static Task BackwardAsync(IReadOnlyList<Resource> resources, Func<Resource, Task> work)
    {
        ArgumentNullException.ThrowIfNull(resources);
        return RunAsync(resources, resource => [.. resources.Where(other => other.Needs.Contains(resource.Id)).Select(other => other.Id)], work);
    }

    /// <summary>The longest chain of needs: how many waits follow each other at least.</summary>
    public static int Depth(IReadOnlyList<Resource> resources)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var resource in Ordered(resources, resource => resource.Needs))
            depths[resource.Id] = 1 + resource.Needs.Select(need => depths.GetValueOrDefault(need)).DefaultIfEmpty().Max();
        return depths.Values.DefaultIfEmpty().Max();
    }

    private static async Task RunAsync(IReadOnlyList<Resource> resources, Func<Resource, IReadOnlyList<string>> before, Func<Resource, Task> work)
    {
        var started = new Dictionary<string, Task>(StringComparer.Ordinal);
        foreach (var resource in Ordered(resources, before))
            started[resource.Id] = AfterAsync([.. before(resource).Where(started.ContainsKey).Select(id => started[id])], resource, work);
        await Task.WhenAll(started.Values);
    }

    // A resource whose need failed is not touched: its task ends with the need's own failure.
    private static async Task AfterAsync(IReadOnlyList<Task> needs, Resource resource, Func<Resource, Task> work)
    {
        await Task.WhenAll(needs);
        await work(resource);
    }

    private static List<Resource> Ordered(IReadOnlyList<Resource> resources, Func<Resource, IReadOnlyList<string>> before)
    {
        var byId = resources.ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        var ordered = new List<Resource>();
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var resource in resources)
            Visit(resource, []);
        return ordered;

        void Visit(Resource resource, IReadOnlyList<string> way)
        {
            if (state.TryGetValue(resource.Id, out var done))
            {
                if (!done)
                    throw new InvalidOperationException($"Resources need each other: {string.Join(" -> ", [.. way, resource.Id])}.");
                return;
            }
            state[resource.Id] = false;
            foreach (var need in before(resource).Where(byId.ContainsKey))
                Visit(byId[need], [.. way, resource.Id]);
            state[resource.Id] = true;
            ordered.Add(resource);
        }
    }
}
