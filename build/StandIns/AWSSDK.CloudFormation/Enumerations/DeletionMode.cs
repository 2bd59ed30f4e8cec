using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>DeletionMode</c>.</summary>
public class DeletionMode(string value) : ConstantClass(value)
{
    /// <summary><c>STANDARD</c></summary>
    public static readonly DeletionMode STANDARD = new("STANDARD");

    /// <summary><c>FORCE_DELETE_STACK</c></summary>
    public static readonly DeletionMode FORCE_DELETE_STACK = new("FORCE_DELETE_STACK");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeletionMode FindValue(string value) => FindValue<DeletionMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeletionMode(string value) => FindValue(value);
}
