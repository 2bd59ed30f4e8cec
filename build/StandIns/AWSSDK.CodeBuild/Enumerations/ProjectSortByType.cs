using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ProjectSortByType</c>.</summary>
public class ProjectSortByType(string value) : ConstantClass(value)
{
    /// <summary><c>NAME</c></summary>
    public static readonly ProjectSortByType NAME = new("NAME");

    /// <summary><c>CREATED_TIME</c></summary>
    public static readonly ProjectSortByType CREATED_TIME = new("CREATED_TIME");

    /// <summary><c>LAST_MODIFIED_TIME</c></summary>
    public static readonly ProjectSortByType LAST_MODIFIED_TIME = new("LAST_MODIFIED_TIME");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ProjectSortByType FindValue(string value) => FindValue<ProjectSortByType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ProjectSortByType(string value) => FindValue(value);
}
