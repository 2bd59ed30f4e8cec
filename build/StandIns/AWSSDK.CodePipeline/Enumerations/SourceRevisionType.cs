using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class SourceRevisionType(string value) : ConstantClass(value)
{
    public static readonly SourceRevisionType COMMIT_ID = new("COMMIT_ID");
    public static readonly SourceRevisionType IMAGE_DIGEST = new("IMAGE_DIGEST");
    public static readonly SourceRevisionType S3_OBJECT_VERSION_ID = new("S3_OBJECT_VERSION_ID");
    public static readonly SourceRevisionType S3_OBJECT_KEY = new("S3_OBJECT_KEY");

    public static SourceRevisionType FindValue(string value) => FindValue<SourceRevisionType>(value);

    public static implicit operator SourceRevisionType(string value) => FindValue(value);
}
