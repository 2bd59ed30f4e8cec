using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class SortByEnum(string value) : ConstantClass(value)
{
    public static readonly SortByEnum RepositoryName = new("repositoryName");
    public static readonly SortByEnum LastModifiedDate = new("lastModifiedDate");

    public static SortByEnum FindValue(string value) => FindValue<SortByEnum>(value);

    public static implicit operator SortByEnum(string value) => FindValue(value);
}
