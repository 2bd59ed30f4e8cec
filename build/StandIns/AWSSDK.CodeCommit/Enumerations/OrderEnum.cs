using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Values of CodeCommit's <c>OrderEnum</c>.</summary>
public class OrderEnum(string value) : ConstantClass(value)
{
    /// <summary><c>ascending</c></summary>
    public static readonly OrderEnum Ascending = new("ascending");

    /// <summary><c>descending</c></summary>
    public static readonly OrderEnum Descending = new("descending");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OrderEnum FindValue(string value) => FindValue<OrderEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OrderEnum(string value) => FindValue(value);
}
