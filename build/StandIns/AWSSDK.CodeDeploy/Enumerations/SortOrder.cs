using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>SortOrder</c>.</summary>
public class SortOrder(string value) : ConstantClass(value)
{
    /// <summary><c>ascending</c></summary>
    public static readonly SortOrder Ascending = new("ascending");

    /// <summary><c>descending</c></summary>
    public static readonly SortOrder Descending = new("descending");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SortOrder FindValue(string value) => FindValue<SortOrder>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SortOrder(string value) => FindValue(value);
}
