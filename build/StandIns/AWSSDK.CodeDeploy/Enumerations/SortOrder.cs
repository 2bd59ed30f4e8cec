using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class SortOrder(string value) : ConstantClass(value)
{
    public static readonly SortOrder Ascending = new("ascending");
    public static readonly SortOrder Descending = new("descending");

    public static SortOrder FindValue(string value) => FindValue<SortOrder>(value);

    public static implicit operator SortOrder(string value) => FindValue(value);
}
