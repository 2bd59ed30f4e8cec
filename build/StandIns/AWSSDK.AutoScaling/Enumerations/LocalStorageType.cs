using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class LocalStorageType(string value) : ConstantClass(value)
{
    public static readonly LocalStorageType Hdd = new("hdd");
    public static readonly LocalStorageType Ssd = new("ssd");

    public static LocalStorageType FindValue(string value) => FindValue<LocalStorageType>(value);

    public static implicit operator LocalStorageType(string value) => FindValue(value);
}
