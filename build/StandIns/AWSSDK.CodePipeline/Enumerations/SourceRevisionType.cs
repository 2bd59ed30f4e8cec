using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>SourceRevisionType</c>.</summary>
public class SourceRevisionType(string value) : ConstantClass(value)
{
    /// <summary><c>COMMIT_ID</c></summary>
    public static readonly SourceRevisionType COMMIT_ID = new("COMMIT_ID");

    /// <summary><c>IMAGE_DIGEST</c></summary>
    public static readonly SourceRevisionType IMAGE_DIGEST = new("IMAGE_DIGEST");

    /// <summary><c>S3_OBJECT_VERSION_ID</c></summary>
    public static readonly SourceRevisionType S3_OBJECT_VERSION_ID = new("S3_OBJECT_VERSION_ID");

    /// <summary><c>S3_OBJECT_KEY</c></summary>
    public static readonly SourceRevisionType S3_OBJECT_KEY = new("S3_OBJECT_KEY");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SourceRevisionType FindValue(string value) => FindValue<SourceRevisionType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SourceRevisionType(string value) => FindValue(value);
}
