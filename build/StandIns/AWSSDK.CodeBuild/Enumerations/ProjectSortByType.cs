using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ProjectSortByType(string value) : ConstantClass(value)
{
    public static readonly ProjectSortByType NAME = new("NAME");
    public static readonly ProjectSortByType CREATED_TIME = new("CREATED_TIME");
    public static readonly ProjectSortByType LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    public static ProjectSortByType FindValue(string value) => FindValue<ProjectSortByType>(value);

    public static implicit operator ProjectSortByType(string value) => FindValue(value);
}
