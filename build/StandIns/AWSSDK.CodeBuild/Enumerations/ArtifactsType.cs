using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ArtifactsType</c>.</summary>
public class ArtifactsType(string value) : ConstantClass(value)
{
    /// <summary><c>CODEPIPELINE</c></summary>
    public static readonly ArtifactsType CODEPIPELINE = new("CODEPIPELINE");

    /// <summary><c>S3</c></summary>
    public static readonly ArtifactsType S3 = new("S3");

    /// <summary><c>NO_ARTIFACTS</c></summary>
    public static readonly ArtifactsType NO_ARTIFACTS = new("NO_ARTIFACTS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ArtifactsType FindValue(string value) => FindValue<ArtifactsType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ArtifactsType(string value) => FindValue(value);
}
