using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Values of Secrets Manager's <c>SortOrderType</c>.</summary>
public class SortOrderType(string value) : ConstantClass(value)
{
    /// <summary><c>asc</c></summary>
    public static readonly SortOrderType Asc = new("asc");

    /// <summary><c>desc</c></summary>
    public static readonly SortOrderType Desc = new("desc");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SortOrderType FindValue(string value) => FindValue<SortOrderType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SortOrderType(string value) => FindValue(value);
}
