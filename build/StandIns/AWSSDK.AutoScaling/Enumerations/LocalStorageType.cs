using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>LocalStorageType</c>.</summary>
public class LocalStorageType(string value) : ConstantClass(value)
{
    /// <summary><c>hdd</c></summary>
    public static readonly LocalStorageType Hdd = new("hdd");

    /// <summary><c>ssd</c></summary>
    public static readonly LocalStorageType Ssd = new("ssd");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LocalStorageType FindValue(string value) => FindValue<LocalStorageType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LocalStorageType(string value) => FindValue(value);
}
