namespace Build.Provisioning;

/// <summary>Reads, makes, changes and removes resources of one kind. One file per kind.</summary>
public abstract class ResourceKind
{
    /// <summary>Name of the kind, as <see cref="Resource.Kind"/> has it.</summary>
    public abstract string Name { get; }

    /// <summary>The live resource; null when it is not there. Reads nothing but this one, and writes nothing.</summary>
    public abstract Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken);

    /// <summary>Makes it with all its attributes and our tag. A part that a killed run made already is taken as it is.</summary>
    public abstract Task CreateAsync(Resource resource, CancellationToken cancellationToken);

    /// <summary>Changes what differs and nothing else.</summary>
    public abstract Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken);

    /// <summary>Removes it; it is no error when it is gone.</summary>
    public abstract Task DeleteAsync(Resource resource, CancellationToken cancellationToken);
}
