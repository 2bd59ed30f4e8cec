using Amazon.Runtime;

namespace Amazon.EventBridge;

public class Level(string value) : ConstantClass(value)
{
    public static readonly Level OFF = new("OFF");
    public static readonly Level ERROR = new("ERROR");
    public static readonly Level INFO = new("INFO");
    public static readonly Level TRACE = new("TRACE");

    public static Level FindValue(string value) => FindValue<Level>(value);

    public static implicit operator Level(string value) => FindValue(value);
}
