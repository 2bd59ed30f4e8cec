using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class LocalStorage(string value) : ConstantClass(value)
{
    public static readonly LocalStorage Included = new("included");
    public static readonly LocalStorage Excluded = new("excluded");
    public static readonly LocalStorage Required = new("required");

    public static LocalStorage FindValue(string value) => FindValue<LocalStorage>(value);

    public static implicit operator LocalStorage(string value) => FindValue(value);
}
