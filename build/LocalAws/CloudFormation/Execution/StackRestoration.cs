using LocalAws.CloudFormation.Stacks;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Takes an update back: what was changed gets its former properties, what was replaced is the stack's again.</summary>
internal sealed class StackRestoration(StackStore stacks, ResourceWork work)
{
    /// <summary>Logical ids of resources that could not be taken back.</summary>
    public async Task<IReadOnlyList<string>> RestoreAsync(StackRecord stack, CancellationToken cancellation)
    {
        var failed = new List<string>();
        // What needs others goes back before them: it went forward behind them.
        foreach (var before in Behind(stack.Operation!.BeforeResources))
        {
            cancellation.ThrowIfCancellationRequested();
            var current = stacks.Get(stack.Scope, stack.Id).Resources.GetValueOrDefault(before.LogicalId);
            if (current is null || !before.IsThere || stack.Operation.Skipped.Contains(before.LogicalId))
                continue;
            if (current.PhysicalId != before.PhysicalId)
                Return(stack, current, before);
            else if (current.Status == StackStatus.UpdateFailed || StackChanges.Differences(current.Properties, before.Properties).Count > 0)
            {
                if (!await work.UpdateAsync(stack, current, before with { StatusReason = null }, "{}", cancellation))
                    failed.Add(before.LogicalId);
            }
        }
        return failed;
    }

    private void Return(StackRecord stack, ResourceState current, ResourceState before)
    {
        stacks.Note(stack, before with { Status = StackStatus.UpdateComplete, StatusReason = null });
        stacks.Change(stack, each => each with
        {
            Operation = each.Operation! with
            {
                Replaced = [.. each.Operation.Replaced.Where(old => old.PhysicalId != before.PhysicalId), .. current.PhysicalId is null ? [] : new[] { current }],
            },
        });
    }

    private static List<ResourceState> Behind(IReadOnlyDictionary<string, ResourceState> resources)
    {
        var (order, rest) = (new List<ResourceState>(), resources.Values.ToList());
        while (rest.Count > 0)
        {
            var ready = rest.Where(each => !rest.Exists(other => each.Needs.Contains(other.LogicalId))).ToList();
            if (ready.Count == 0)
                return [.. order, .. rest];
            order.AddRange(ready);
            rest = [.. rest.Except(ready)];
        }
        return order;
    }
}
