using Amazon.Runtime;

namespace Amazon.Lambda;

public class FullDocument(string value) : ConstantClass(value)
{
    public static readonly FullDocument UpdateLookup = new("UpdateLookup");
    public static readonly FullDocument Default = new("Default");

    public static FullDocument FindValue(string value) => FindValue<FullDocument>(value);

    public static implicit operator FullDocument(string value) => FindValue(value);
}
