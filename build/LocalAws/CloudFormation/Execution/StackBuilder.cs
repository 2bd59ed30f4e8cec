using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Brings resources to what the template says: those that need each other in turn, all others at once.</summary>
internal sealed class StackBuilder(StackStore stacks, StackContext contexts, ResourceTypeTable types, ResourceWork work)
{
    /// <summary>Null when all resources are as they should be, else why not.</summary>
    public async Task<string?> BuildAsync(StackRecord stack, CancellationToken cancellation)
    {
        try
        {
            var (template, evaluator) = Context(stack, masked: false);
            var (_, shown) = Context(stack, masked: true);
            return await BuildAsync(stack, template, evaluator, shown, cancellation);
        }
        catch (AwsException refused)
        {
            return refused.Message;
        }
    }

    /// <summary>Outputs of the stack as it stands.</summary>
    /// <exception cref="AwsException">ValidationError: one cannot be computed, or exports a name that is taken.</exception>
    public IReadOnlyList<Output> Outputs(StackRecord stack)
    {
        var (template, evaluator) = Context(stack, masked: false);
        var outputs = new List<Output>();
        foreach (var output in template.Outputs.Values.Where(each => each.Condition is null || evaluator.Holds(each.Condition)))
        {
            var export = output.ExportName is null ? null : evaluator.Text(output.ExportName, "Export");
            if (export is not null && contexts.Exports(stack.Scope).FirstOrDefault(each => each.Output.ExportName == export && each.Stack.Id != stack.Id) is { Stack: { } other })
                throw CloudFormationErrors.Validation($"Export with name {export} is already exported by stack {other.Name}");
            outputs.Add(new Output(output.Key, evaluator.Text(output.Value, "Outputs")) { Description = output.Description, ExportName = export });
        }
        return outputs;
    }

    /// <summary>Whether the stack's template has a resource, by its conditions.</summary>
    public bool Includes(StackRecord stack, string logicalId)
    {
        var (template, evaluator) = Context(stack, masked: false);
        return template.Resources.GetValueOrDefault(logicalId) is { } resource && (resource.Condition is null || evaluator.Holds(resource.Condition));
    }

    private async Task<string?> BuildAsync(StackRecord stack, Template template, Evaluator evaluator, Evaluator shown, CancellationToken cancellation)
    {
        var graph = DependencyGraph.Of(template, evaluator.Holds);
        var waiting = graph.Order().ToList();
        var running = new Dictionary<Task<bool>, string>();
        var (done, failed, cancelled) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), false);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            cancelled |= stacks.Get(stack.Scope, stack.Id).Operation?.IsCancelled == true;
            foreach (var id in failed.Count > 0 || cancelled ? [] : waiting.Where(id => graph.Needs[id].All(done.Contains)).ToList())
            {
                waiting.Remove(id);
                running.Add(Task.Run(() => OneAsync(stack, template.Resources[id], graph.Needs[id], evaluator, shown, cancellation), CancellationToken.None), id);
            }
            if (running.Count == 0)
                break;
            var ended = await Task.WhenAny(running.Keys);
            running.Remove(ended, out var name);
            if (await ended)
                done.Add(name!);
            else
                failed.Add(name!);
        }
        if (cancelled)
            return "User Initiated";
        return failed.Count > 0 ? $"The following resource(s) failed to {(stack.Operation?.BeforeDefinition is null ? "create" : "update")}: [{string.Join(", ", failed)}]. " : null;
    }

    private async Task<bool> OneAsync(
        StackRecord stack, TemplateResource resource, IReadOnlyList<string> needs, Evaluator evaluator, Evaluator shown, CancellationToken cancellation)
    {
        var before = stacks.Get(stack.Scope, stack.Id).Resources.GetValueOrDefault(resource.LogicalId);
        var state = new ResourceState
        {
            LogicalId = resource.LogicalId, Type = resource.Type, Status = "", Timestamp = default, Needs = needs, DeletionPolicy = resource.DeletionPolicy,
            UpdateReplacePolicy = resource.UpdateReplacePolicy, Metadata = resource.Metadata?.ToJsonString(),
        };
        // What failed in this very operation, before an interruption, has failed; what an earlier one left so is tried again.
        if (before?.Status is StackStatus.CreateFailed or StackStatus.UpdateFailed && stack.Operation?.BeforeResources.GetValueOrDefault(before.LogicalId)?.Status != before.Status)
            return false;
        string properties;
        try
        {
            state = state with { Properties = evaluator.Object(resource.Properties), UpdatePolicy = resource.UpdatePolicy is { } policy ? evaluator.Object(policy) : null };
            properties = shown.Object(resource.Properties).ToJsonString();
        }
        catch (AwsException refused)
        {
            stacks.Note(stack, state with { PhysicalId = before?.PhysicalId, Status = before is null ? StackStatus.CreateFailed : StackStatus.UpdateFailed, StatusReason = refused.Message });
            return false;
        }
        if (before is { IsThere: true, PhysicalId: not null, Status: not StackStatus.CreateFailed })
            return await ChangeAsync(stack, before, state, properties, cancellation);
        if (before?.PhysicalId is not null && before.IsThere)
            await work.DropAsync(stack, before, cancellation);
        return await work.CreateAsync(stack, state, properties, replaces: false, cancellation);
    }

    private async Task<bool> ChangeAsync(StackRecord stack, ResourceState before, ResourceState after, string properties, CancellationToken cancellation)
    {
        var type = types.Get(after.Type);
        var names = StackChanges.Differences(before.Properties, after.Properties);
        var tags = type.Properties.Contains("Tags") && stack.Operation?.BeforeDefinition is { } old && !old.Tags.SequenceEqual(stack.Definition.Tags);
        if (names.Count == 0 && !tags && before.Status != StackStatus.UpdateFailed)
        {
            var kept = before with { Needs = after.Needs, DeletionPolicy = after.DeletionPolicy, UpdateReplacePolicy = after.UpdateReplacePolicy, Metadata = after.Metadata, UpdatePolicy = after.UpdatePolicy };
            stacks.Change(stack, current => current with { Resources = new Dictionary<string, ResourceState>(current.Resources) { [after.LogicalId] = kept } });
            return true;
        }
        if (!names.Any(type.Replaces))
            return await work.UpdateAsync(stack, before, after, properties, cancellation);
        if (type.NameProperty is { } name && after.Properties[name] is { } custom && !names.Contains(name))
        {
            var reason = $"CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {custom} and update the stack again.";
            stacks.Note(stack, before with { Status = StackStatus.UpdateFailed, StatusReason = reason }, properties);
            return false;
        }
        if (!await work.CreateAsync(stack, after, properties, replaces: true, cancellation))
            return false;
        stacks.Change(stack, current => current with { Operation = current.Operation! with { Replaced = [.. current.Operation.Replaced, before] } });
        return true;
    }

    private (Template Template, Evaluator Evaluator) Context(StackRecord stack, bool masked) => contexts.Of(stack.Scope, stack.Name, stack.Id, stack.Definition,
        id => stacks.Get(stack.Scope, stack.Id).Resources.GetValueOrDefault(id) is { IsThere: true } there ? there : null, masked);
}
