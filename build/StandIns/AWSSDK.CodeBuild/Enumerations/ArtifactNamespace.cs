using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ArtifactNamespace(string value) : ConstantClass(value)
{
    public static readonly ArtifactNamespace NONE = new("NONE");
    public static readonly ArtifactNamespace BUILD_ID = new("BUILD_ID");

    public static ArtifactNamespace FindValue(string value) => FindValue<ArtifactNamespace>(value);

    public static implicit operator ArtifactNamespace(string value) => FindValue(value);
}
