using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class ListStateFilterAction(string value) : ConstantClass(value)
{
    public static readonly ListStateFilterAction Include = new("include");
    public static readonly ListStateFilterAction Exclude = new("exclude");
    public static readonly ListStateFilterAction Ignore = new("ignore");

    public static ListStateFilterAction FindValue(string value) => FindValue<ListStateFilterAction>(value);

    public static implicit operator ListStateFilterAction(string value) => FindValue(value);
}
