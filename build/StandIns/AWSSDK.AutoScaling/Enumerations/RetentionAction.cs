using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class RetentionAction(string value) : ConstantClass(value)
{
    public static readonly RetentionAction Retain = new("retain");
    public static readonly RetentionAction Terminate = new("terminate");

    public static RetentionAction FindValue(string value) => FindValue<RetentionAction>(value);

    public static implicit operator RetentionAction(string value) => FindValue(value);
}
