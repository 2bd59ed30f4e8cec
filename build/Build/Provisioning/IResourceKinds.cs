namespace Build.Provisioning;

/// <summary>Knows the kind of every resource.</summary>
public interface IResourceKinds
{
    /// <summary>The kind that reads and writes a resource, in the region that it lives in.</summary>
    ResourceKind Of(Resource resource);
}
