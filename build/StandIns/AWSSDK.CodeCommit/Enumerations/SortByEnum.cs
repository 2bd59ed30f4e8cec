using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Values of CodeCommit's <c>SortByEnum</c>.</summary>
public class SortByEnum(string value) : ConstantClass(value)
{
    /// <summary><c>repositoryName</c></summary>
    public static readonly SortByEnum RepositoryName = new("repositoryName");

    /// <summary><c>lastModifiedDate</c></summary>
    public static readonly SortByEnum LastModifiedDate = new("lastModifiedDate");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SortByEnum FindValue(string value) => FindValue<SortByEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SortByEnum(string value) => FindValue(value);
}
