using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ProjectVisibilityType</c>.</summary>
public class ProjectVisibilityType(string value) : ConstantClass(value)
{
    /// <summary><c>PUBLIC_READ</c></summary>
    public static readonly ProjectVisibilityType PUBLIC_READ = new("PUBLIC_READ");

    /// <summary><c>PRIVATE</c></summary>
    public static readonly ProjectVisibilityType PRIVATE = new("PRIVATE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ProjectVisibilityType FindValue(string value) => FindValue<ProjectVisibilityType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ProjectVisibilityType(string value) => FindValue(value);
}
