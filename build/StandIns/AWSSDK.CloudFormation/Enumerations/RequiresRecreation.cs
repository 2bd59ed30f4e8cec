using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>RequiresRecreation</c>.</summary>
public class RequiresRecreation(string value) : ConstantClass(value)
{
    /// <summary><c>Never</c></summary>
    public static readonly RequiresRecreation Never = new("Never");

    /// <summary><c>Conditionally</c></summary>
    public static readonly RequiresRecreation Conditionally = new("Conditionally");

    /// <summary><c>Always</c></summary>
    public static readonly RequiresRecreation Always = new("Always");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RequiresRecreation FindValue(string value) => FindValue<RequiresRecreation>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RequiresRecreation(string value) => FindValue(value);
}
