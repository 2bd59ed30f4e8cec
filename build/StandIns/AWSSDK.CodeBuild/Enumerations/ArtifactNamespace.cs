using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ArtifactNamespace</c>.</summary>
public class ArtifactNamespace(string value) : ConstantClass(value)
{
    /// <summary><c>NONE</c></summary>
    public static readonly ArtifactNamespace NONE = new("NONE");

    /// <summary><c>BUILD_ID</c></summary>
    public static readonly ArtifactNamespace BUILD_ID = new("BUILD_ID");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ArtifactNamespace FindValue(string value) => FindValue<ArtifactNamespace>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ArtifactNamespace(string value) => FindValue(value);
}
