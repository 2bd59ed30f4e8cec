using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ProjectVisibilityType(string value) : ConstantClass(value)
{
    public static readonly ProjectVisibilityType PUBLIC_READ = new("PUBLIC_READ");
    public static readonly ProjectVisibilityType PRIVATE = new("PRIVATE");

    public static ProjectVisibilityType FindValue(string value) => FindValue<ProjectVisibilityType>(value);

    public static implicit operator ProjectVisibilityType(string value) => FindValue(value);
}
