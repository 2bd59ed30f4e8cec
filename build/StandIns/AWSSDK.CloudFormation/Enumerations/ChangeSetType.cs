using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ChangeSetType</c>.</summary>
public class ChangeSetType(string value) : ConstantClass(value)
{
    /// <summary><c>CREATE</c></summary>
    public static readonly ChangeSetType CREATE = new("CREATE");

    /// <summary><c>UPDATE</c></summary>
    public static readonly ChangeSetType UPDATE = new("UPDATE");

    /// <summary><c>IMPORT</c></summary>
    public static readonly ChangeSetType IMPORT = new("IMPORT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeSetType FindValue(string value) => FindValue<ChangeSetType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeSetType(string value) => FindValue(value);
}
