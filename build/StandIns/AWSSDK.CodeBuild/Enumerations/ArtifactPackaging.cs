using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ArtifactPackaging(string value) : ConstantClass(value)
{
    public static readonly ArtifactPackaging NONE = new("NONE");
    public static readonly ArtifactPackaging ZIP = new("ZIP");

    public static ArtifactPackaging FindValue(string value) => FindValue<ArtifactPackaging>(value);

    public static implicit operator ArtifactPackaging(string value) => FindValue(value);
}
