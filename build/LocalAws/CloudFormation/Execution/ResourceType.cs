namespace LocalAws.CloudFormation.Execution;

/// <summary>A type of resource that stacks can have. Each is made by calling its service's own operations.</summary>
internal abstract class ResourceType
{
    /// <summary>E.g. <c>AWS::S3::Bucket</c>.</summary>
    public abstract string TypeName { get; }

    /// <summary>Properties that there are; another one fails the resource.</summary>
    public abstract IReadOnlyList<string> Properties { get; }

    /// <summary>Properties that must be there.</summary>
    public virtual IReadOnlyList<string> Required => [];

    /// <summary>The property that gives the resource a name of its own, or null; its change makes a new resource.</summary>
    public virtual string? NameProperty => null;

    /// <summary>Further properties whose change makes a new resource ("Update requires: Replacement").</summary>
    public virtual IReadOnlyList<string> CreateOnly => [];

    /// <summary>Whether the change of a property makes a new resource.</summary>
    public bool Replaces(string property) => property == NameProperty || CreateOnly.Contains(property);

    /// <summary>Makes the resource.</summary>
    /// <exception cref="Kernel.AwsException">The service's own error.</exception>
    public abstract Task<ResourceOutcome> CreateAsync(ResourceRequest request);

    /// <summary>Brings the resource to other properties, which need no new one.</summary>
    /// <exception cref="Kernel.AwsException">The service's own error.</exception>
    public abstract Task<ResourceOutcome> UpdateAsync(ResourceRequest request);

    /// <summary>Deletes the resource; one that is gone already is fine.</summary>
    /// <exception cref="Kernel.AwsException">The service's own error.</exception>
    public abstract Task DeleteAsync(ResourceRequest request);
}
