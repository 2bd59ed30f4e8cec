namespace Build.Provisioning;

/// <summary>A kind whose desired state has a reference where what is live has something that is found when it is written.</summary>
/// <param name="inner">The kind itself.</param>
public abstract class ReferringKind(ResourceKind inner) : ResourceKind
{
    /// <summary>The kind itself.</summary>
    protected ResourceKind Inner => inner;

    /// <inheritdoc/>
    public sealed override string Name => inner.Name;

    /// <inheritdoc/>
    public sealed override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        await inner.CreateAsync(await ResolvedAsync(resource, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public sealed override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        await inner.UpdateAsync(change with { Resource = await ResolvedAsync(change.Resource, cancellationToken) }, cancellationToken);
    }

    /// <inheritdoc/>
    public sealed override Task DeleteAsync(Resource resource, CancellationToken cancellationToken) => inner.DeleteAsync(resource, cancellationToken);

    /// <summary>The resource with what its references stand for.</summary>
    /// <exception cref="BadInput">One stands for nothing.</exception>
    protected abstract Task<Resource> ResolvedAsync(Resource resource, CancellationToken cancellationToken);
}
