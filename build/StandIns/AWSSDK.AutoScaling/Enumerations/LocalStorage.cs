using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>LocalStorage</c>.</summary>
public class LocalStorage(string value) : ConstantClass(value)
{
    /// <summary><c>included</c></summary>
    public static readonly LocalStorage Included = new("included");

    /// <summary><c>excluded</c></summary>
    public static readonly LocalStorage Excluded = new("excluded");

    /// <summary><c>required</c></summary>
    public static readonly LocalStorage Required = new("required");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LocalStorage FindValue(string value) => FindValue<LocalStorage>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LocalStorage(string value) => FindValue(value);
}
