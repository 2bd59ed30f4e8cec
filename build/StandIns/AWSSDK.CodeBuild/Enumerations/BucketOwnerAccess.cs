using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>BucketOwnerAccess</c>.</summary>
public class BucketOwnerAccess(string value) : ConstantClass(value)
{
    /// <summary><c>NONE</c></summary>
    public static readonly BucketOwnerAccess NONE = new("NONE");

    /// <summary><c>READ_ONLY</c></summary>
    public static readonly BucketOwnerAccess READ_ONLY = new("READ_ONLY");

    /// <summary><c>FULL</c></summary>
    public static readonly BucketOwnerAccess FULL = new("FULL");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BucketOwnerAccess FindValue(string value) => FindValue<BucketOwnerAccess>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BucketOwnerAccess(string value) => FindValue(value);
}
