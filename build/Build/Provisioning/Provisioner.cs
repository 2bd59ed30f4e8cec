using Build.Provisioning.Source;
using System.Collections.Concurrent;
using System.Diagnostics;

namespace Build.Provisioning;

/// <summary>Reads what is live, and carries out plans.</summary>
/// <param name="kinds">The kind of each resource that plans are made of.</param>
/// <param name="progress">Told of each resource that was written, with how long it took.</param>
public sealed class Provisioner(IResourceKinds kinds, IProvisioningProgress progress)
{
    /// <summary>Reads all resources at once.</summary>
    /// <returns>The ones that are there, by id.</returns>
    public async Task<IReadOnlyDictionary<string, LiveResource>> ReadAsync(IReadOnlyList<Resource> resources, CancellationToken cancellationToken)
    {
        var live = new ConcurrentDictionary<string, LiveResource>(StringComparer.Ordinal);
        await Task.WhenAll(resources.Select(async resource =>
        {
            if (await kinds.Of(resource).ReadAsync(resource, cancellationToken) is { } found)
                live[resource.Id] = found;
        }));
        return live;
    }

    /// <summary>Creates and updates what the plan says, in parallel as far as needs allow.</summary>
    /// <exception cref="ProvisioningException">Some resources could not be written; the others were. The next run goes on from there.</exception>
    public Task ApplyAsync(Plan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Ownership.RequireNothingForeign(plan);
        KnowsSecrets.RequireKept(plan);
        return CarryOutAsync(plan, ResourceGraph.ForwardAsync, cancellationToken);
    }

    /// <summary>Removes what the plan says, what needs others before what it needs.</summary>
    /// <exception cref="ProvisioningException">Some resources could not be removed; the others were.</exception>
    public Task RemoveAsync(Plan plan, CancellationToken cancellationToken) => CarryOutAsync(plan, ResourceGraph.BackwardAsync, cancellationToken);

    private async Task CarryOutAsync(Plan plan, Func<IReadOnlyList<Resource>, Func<Resource, Task>, Task> inOrder, CancellationToken cancellationToken)
    {
        var changes = plan.Changes.ToDictionary(change => change.Resource.Id, StringComparer.Ordinal);
        var failures = new ConcurrentQueue<ResourceFailure>();
        await inOrder([.. plan.Changes.Select(change => change.Resource)], async resource =>
        {
            // A resource is not tried when one that it needs failed: its message would only repeat the cause.
            if (resource.Needs.Any(need => failures.Any(failure => failure.Resource.Id == need)))
                failures.Enqueue(new(resource, null));
            else
                await TryAsync(changes[resource.Id], failures, cancellationToken);
        });
        cancellationToken.ThrowIfCancellationRequested();
        if (!failures.IsEmpty)
            throw new ProvisioningException([.. failures]);
    }

    private async Task TryAsync(PlannedChange change, ConcurrentQueue<ResourceFailure> failures, CancellationToken cancellationToken)
    {
        var kind = kinds.Of(change.Resource);
        var started = Stopwatch.GetTimestamp();
        try
        {
            switch (change.Action)
            {
                case PlannedAction.Create:
                    await kind.CreateAsync(change.Resource, cancellationToken);
                    break;
                case PlannedAction.Update:
                    await kind.UpdateAsync(change, cancellationToken);
                    break;
                case PlannedAction.Delete:
                    await kind.DeleteAsync(change.Resource, cancellationToken);
                    break;
                default:
                    return;
            }
            progress.Done(change, Stopwatch.GetElapsedTime(started));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            failures.Enqueue(new(change.Resource, exception));
            progress.Failed(change, exception);
        }
    }
}
