using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ArtifactStoreType(string value) : ConstantClass(value)
{
    public static readonly ArtifactStoreType S3 = new("S3");

    public static ArtifactStoreType FindValue(string value) => FindValue<ArtifactStoreType>(value);

    public static implicit operator ArtifactStoreType(string value) => FindValue(value);
}
