using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>SortOrderType</c>.</summary>
public class SortOrderType(string value) : ConstantClass(value)
{
    /// <summary><c>ASCENDING</c></summary>
    public static readonly SortOrderType ASCENDING = new("ASCENDING");

    /// <summary><c>DESCENDING</c></summary>
    public static readonly SortOrderType DESCENDING = new("DESCENDING");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SortOrderType FindValue(string value) => FindValue<SortOrderType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SortOrderType(string value) => FindValue(value);
}
