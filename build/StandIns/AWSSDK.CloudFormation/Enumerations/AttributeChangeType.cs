using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>AttributeChangeType</c>.</summary>
public class AttributeChangeType(string value) : ConstantClass(value)
{
    /// <summary><c>Add</c></summary>
    public static readonly AttributeChangeType Add = new("Add");

    /// <summary><c>Remove</c></summary>
    public static readonly AttributeChangeType Remove = new("Remove");

    /// <summary><c>Modify</c></summary>
    public static readonly AttributeChangeType Modify = new("Modify");

    /// <summary><c>SyncWithActual</c></summary>
    public static readonly AttributeChangeType SyncWithActual = new("SyncWithActual");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AttributeChangeType FindValue(string value) => FindValue<AttributeChangeType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AttributeChangeType(string value) => FindValue(value);
}
