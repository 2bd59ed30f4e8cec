using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ResourceAttribute</c>.</summary>
public class ResourceAttribute(string value) : ConstantClass(value)
{
    /// <summary><c>Properties</c></summary>
    public static readonly ResourceAttribute Properties = new("Properties");

    /// <summary><c>Metadata</c></summary>
    public static readonly ResourceAttribute Metadata = new("Metadata");

    /// <summary><c>CreationPolicy</c></summary>
    public static readonly ResourceAttribute CreationPolicy = new("CreationPolicy");

    /// <summary><c>UpdatePolicy</c></summary>
    public static readonly ResourceAttribute UpdatePolicy = new("UpdatePolicy");

    /// <summary><c>DeletionPolicy</c></summary>
    public static readonly ResourceAttribute DeletionPolicy = new("DeletionPolicy");

    /// <summary><c>UpdateReplacePolicy</c></summary>
    public static readonly ResourceAttribute UpdateReplacePolicy = new("UpdateReplacePolicy");

    /// <summary><c>Tags</c></summary>
    public static readonly ResourceAttribute Tags = new("Tags");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ResourceAttribute FindValue(string value) => FindValue<ResourceAttribute>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ResourceAttribute(string value) => FindValue(value);
}
