using LocalAws.CloudFormation.Stacks;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Deletes resources of a stack: those that nothing needs any more, all at once, until none is left.</summary>
internal sealed class StackDeletion(ResourceWork work)
{
    /// <summary>Logical ids of resources that could not be deleted.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="chosen">Which of its resources.</param>
    /// <param name="keeps">Whether a resource stays.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<IReadOnlyList<string>> DeleteAsync(StackRecord stack, Func<ResourceState, bool> chosen, Func<ResourceState, bool> keeps, CancellationToken cancellation)
    {
        var waiting = stack.Resources.Values.Where(resource => resource.IsThere && chosen(resource)).ToDictionary(resource => resource.LogicalId, StringComparer.Ordinal);
        var running = new Dictionary<Task<bool>, string>();
        var failed = new List<string>();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            // What others need goes after them; a failed one holds back what it needs.
            var needed = waiting.Values.Concat(running.Values.Concat(failed).Select(id => stack.Resources[id])).SelectMany(resource => resource.Needs).ToHashSet(StringComparer.Ordinal);
            foreach (var resource in waiting.Values.Where(resource => !needed.Contains(resource.LogicalId)).ToList())
            {
                waiting.Remove(resource.LogicalId);
                running.Add(Task.Run(() => work.DeleteAsync(stack, resource, keeps(resource), cancellation), CancellationToken.None), resource.LogicalId);
            }
            if (running.Count == 0)
                return failed;
            var ended = await Task.WhenAny(running.Keys);
            running.Remove(ended, out var name);
            if (!await ended)
                failed.Add(name!);
        }
    }
}
