using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ArtifactsType(string value) : ConstantClass(value)
{
    public static readonly ArtifactsType CODEPIPELINE = new("CODEPIPELINE");
    public static readonly ArtifactsType S3 = new("S3");
    public static readonly ArtifactsType NO_ARTIFACTS = new("NO_ARTIFACTS");

    public static ArtifactsType FindValue(string value) => FindValue<ArtifactsType>(value);

    public static implicit operator ArtifactsType(string value) => FindValue(value);
}
