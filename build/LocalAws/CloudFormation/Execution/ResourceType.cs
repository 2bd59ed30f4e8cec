using System.Text.Json.Nodes;

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

    /// <summary>
    /// Fails when what is to be made is there already, where the service's own call would take it over in silence: a stack has only what it made.
    /// </summary>
    /// <param name="identifier">Its name or ARN.</param>
    /// <param name="found">What looking for it has found; null for nothing.</param>
    /// <exception cref="Kernel.AwsException">AlreadyExists.</exception>
    protected void DemandNew(string identifier, JsonNode? found)
    {
        if (found is not null)
            throw new Kernel.AwsException("AlreadyExists", $"Resource of type '{TypeName}' with identifier '{identifier}' already exists.");
    }

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
