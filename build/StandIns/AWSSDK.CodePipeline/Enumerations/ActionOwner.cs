using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ActionOwner(string value) : ConstantClass(value)
{
    public static readonly ActionOwner AWS = new("AWS");
    public static readonly ActionOwner ThirdParty = new("ThirdParty");
    public static readonly ActionOwner Custom = new("Custom");

    public static ActionOwner FindValue(string value) => FindValue<ActionOwner>(value);

    public static implicit operator ActionOwner(string value) => FindValue(value);
}
