using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class SortOrderType(string value) : ConstantClass(value)
{
    public static readonly SortOrderType ASCENDING = new("ASCENDING");
    public static readonly SortOrderType DESCENDING = new("DESCENDING");

    public static SortOrderType FindValue(string value) => FindValue<SortOrderType>(value);

    public static implicit operator SortOrderType(string value) => FindValue(value);
}
