using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ChangeSource</c>.</summary>
public class ChangeSource(string value) : ConstantClass(value)
{
    /// <summary><c>ResourceReference</c></summary>
    public static readonly ChangeSource ResourceReference = new("ResourceReference");

    /// <summary><c>ParameterReference</c></summary>
    public static readonly ChangeSource ParameterReference = new("ParameterReference");

    /// <summary><c>ResourceAttribute</c></summary>
    public static readonly ChangeSource ResourceAttribute = new("ResourceAttribute");

    /// <summary><c>DirectModification</c></summary>
    public static readonly ChangeSource DirectModification = new("DirectModification");

    /// <summary><c>Automatic</c></summary>
    public static readonly ChangeSource Automatic = new("Automatic");

    /// <summary><c>NoModification</c></summary>
    public static readonly ChangeSource NoModification = new("NoModification");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ChangeSource FindValue(string value) => FindValue<ChangeSource>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ChangeSource(string value) => FindValue(value);
}
