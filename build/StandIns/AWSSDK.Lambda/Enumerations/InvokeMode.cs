using Amazon.Runtime;

namespace Amazon.Lambda;

public class InvokeMode(string value) : ConstantClass(value)
{
    public static readonly InvokeMode BUFFERED = new("BUFFERED");
    public static readonly InvokeMode RESPONSE_STREAM = new("RESPONSE_STREAM");

    public static InvokeMode FindValue(string value) => FindValue<InvokeMode>(value);

    public static implicit operator InvokeMode(string value) => FindValue(value);
}
