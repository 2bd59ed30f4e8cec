using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Makes, changes or deletes one resource of a stack, and notes every step in the stack's resources and events.</summary>
internal sealed class ResourceWork(StackStore stacks, ResourceTypeTable types, ServiceCalls calls, RoleResolver roles, ServerAddress address, TimeProvider clock, DiskWatch disk)
{
    private const string Replacing = "Requested update requires the creation of a new physical resource; hence creating one.";

    /// <summary>Makes a resource; false when that failed, and the reason is noted.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="resource">What it shall be.</param>
    /// <param name="shown">Its properties as events show them.</param>
    /// <param name="replaces">Whether it takes the place of one that is there.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<bool> CreateAsync(StackRecord stack, ResourceState resource, string shown, bool replaces, CancellationToken cancellation)
    {
        var (begun, made, failed) = replaces
            ? (StackStatus.UpdateInProgress, StackStatus.UpdateComplete, StackStatus.UpdateFailed)
            : (StackStatus.CreateInProgress, StackStatus.CreateComplete, StackStatus.CreateFailed);
        var state = resource with { Status = begun, PhysicalId = null, StatusReason = replaces ? Replacing : null };
        stacks.Note(stack, state, shown);
        return await TryAsync(stack, state, failed, shown, async () =>
        {
            var type = Checked(state);
            var request = await RequestAsync(stack, state, [], shown, initiated: true, forDelete: false, cancellation);
            var outcome = await type.CreateAsync(request);
            stacks.Note(stack, Current(stack, state) with
            {
                Status = made, StatusReason = null, PhysicalId = outcome.PhysicalId, Attributes = outcome.Attributes,
            }, shown);
        });
    }

    /// <summary>Brings a resource that is there to other properties; false when that failed.</summary>
    public async Task<bool> UpdateAsync(StackRecord stack, ResourceState before, ResourceState after, string shown, CancellationToken cancellation)
    {
        var state = after with { Status = StackStatus.UpdateInProgress, PhysicalId = before.PhysicalId, Attributes = before.Attributes };
        stacks.Note(stack, state, shown);
        return await TryAsync(stack, state, StackStatus.UpdateFailed, shown, async () =>
        {
            var type = Checked(state);
            var outcome = await type.UpdateAsync(await RequestAsync(stack, state, before.Properties, shown, initiated: false, forDelete: false, cancellation));
            stacks.Note(stack, state with { Status = StackStatus.UpdateComplete, PhysicalId = outcome.PhysicalId, Attributes = outcome.Attributes }, shown);
        });
    }

    /// <summary>Deletes a resource of the stack, or keeps it when its policy says so; false when that failed.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="keep">Whether it stays, whatever its policy.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public async Task<bool> DeleteAsync(StackRecord stack, ResourceState resource, bool keep, CancellationToken cancellation)
    {
        if (keep)
        {
            stacks.Note(stack, resource with { Status = StackStatus.DeleteSkipped, StatusReason = null });
            return true;
        }
        var state = resource with { Status = StackStatus.DeleteInProgress, StatusReason = null };
        stacks.Note(stack, state);
        return await TryAsync(stack, state, StackStatus.DeleteFailed, null, async () =>
        {
            await GoneAsync(stack, state, cancellation);
            stacks.Note(stack, state with { Status = StackStatus.DeleteComplete });
        });
    }

    /// <summary>Deletes what another resource took the place of; the stack does not know it any more.</summary>
    public async Task DropAsync(StackRecord stack, ResourceState resource, CancellationToken cancellation)
    {
        var id = resource.PhysicalId ?? "";
        stacks.AddEvent(stack, resource.LogicalId, id, resource.Type, StackStatus.DeleteInProgress, null, null);
        try
        {
            await GoneAsync(stack, resource, cancellation);
            stacks.AddEvent(stack, resource.LogicalId, id, resource.Type, StackStatus.DeleteComplete, null, null);
        }
        catch (AwsException failure)
        {
            stacks.AddEvent(stack, resource.LogicalId, id, resource.Type, StackStatus.DeleteFailed, HandlerError.Describe(failure), null);
        }
    }

    private async Task GoneAsync(StackRecord stack, ResourceState resource, CancellationToken cancellation)
    {
        // Without a physical id nothing was begun.
        if (resource.PhysicalId is not null)
            await types.Get(resource.Type).DeleteAsync(await RequestAsync(stack, resource, resource.Properties, null, initiated: false, forDelete: true, cancellation));
    }

    private async Task<ResourceRequest> RequestAsync(
        StackRecord stack, ResourceState resource, JsonObject previous, string? shown, bool initiated, bool forDelete, CancellationToken cancellation)
    {
        var role = stack.Definition.RoleArn;
        var principal = StackRole.PrincipalOf(stack.Scope, role, stack.Operation?.Principal ?? $"arn:aws:iam::{stack.Scope.AccountId}:root");
        var resourceCalls = new ResourceCalls(calls, roles, CallContext.ForService(stack.Scope, principal, address.Url, clock, cancellation), role);
        var request = new ResourceRequest
        {
            Calls = resourceCalls,
            StackName = stack.Name,
            StackId = stack.Id,
            LogicalId = resource.LogicalId,
            Properties = forDelete ? (JsonObject)resource.Properties.DeepClone() : await DynamicReferences.ResolveAsync(resource.Properties, resourceCalls),
            Previous = previous,
            PhysicalId = resource.PhysicalId,
            Attributes = resource.Attributes,
            UpdatePolicy = resource.UpdatePolicy,
            StackTags = stack.Definition.Tags,
            Note = initiated ? id => stacks.Note(stack, resource with { PhysicalId = id, StatusReason = "Resource creation Initiated" }, shown) : _ => { },
        };
        request.Follow();
        return request;
    }

    private ResourceType Checked(ResourceState resource)
    {
        var type = types.Get(resource.Type);
        if (resource.Properties.Select(pair => pair.Key).FirstOrDefault(name => !type.Properties.Contains(name)) is { } unknown)
            throw CloudFormationErrors.Validation($"Encountered unsupported property {unknown}; LocalAws knows {string.Join(", ", type.Properties)} of {type.TypeName}");
        if (type.Required.FirstOrDefault(name => resource.Properties[name] is null) is { } missing)
            throw CloudFormationErrors.Validation($"Model validation failed (#: required key [{missing}] not found)");
        return type;
    }

    // The physical id may have been noted since.
    private ResourceState Current(StackRecord stack, ResourceState state) => stacks.Get(stack.Scope, stack.Id).Resources.GetValueOrDefault(state.LogicalId) ?? state;

    private async Task<bool> TryAsync(StackRecord stack, ResourceState state, string failed, string? shown, Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (AwsException failure)
        {
            stacks.Note(stack, Current(stack, state) with { Status = failed, StatusReason = HandlerError.Describe(failure) }, shown);
            return false;
        }
#pragma warning disable CA1031 // a resource must end in the store, whatever its type did not foresee
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            disk.Log($"Stack {stack.Name}, resource {state.LogicalId}", fault);
            stacks.Note(stack, Current(stack, state) with { Status = failed, StatusReason = $"Internal Failure: {disk.Reason(fault)}" }, shown);
            return false;
        }
    }
}
