using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ArtifactStoreType</c>.</summary>
public class ArtifactStoreType(string value) : ConstantClass(value)
{
    /// <summary><c>S3</c></summary>
    public static readonly ArtifactStoreType S3 = new("S3");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ArtifactStoreType FindValue(string value) => FindValue<ArtifactStoreType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ArtifactStoreType(string value) => FindValue(value);
}
