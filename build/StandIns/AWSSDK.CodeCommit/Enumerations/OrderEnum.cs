using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class OrderEnum(string value) : ConstantClass(value)
{
    public static readonly OrderEnum Ascending = new("ascending");
    public static readonly OrderEnum Descending = new("descending");

    public static OrderEnum FindValue(string value) => FindValue<OrderEnum>(value);

    public static implicit operator OrderEnum(string value) => FindValue(value);
}
