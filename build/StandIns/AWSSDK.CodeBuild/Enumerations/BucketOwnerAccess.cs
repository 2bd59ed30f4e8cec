using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class BucketOwnerAccess(string value) : ConstantClass(value)
{
    public static readonly BucketOwnerAccess NONE = new("NONE");
    public static readonly BucketOwnerAccess READ_ONLY = new("READ_ONLY");
    public static readonly BucketOwnerAccess FULL = new("FULL");

    public static BucketOwnerAccess FindValue(string value) => FindValue<BucketOwnerAccess>(value);

    public static implicit operator BucketOwnerAccess(string value) => FindValue(value);
}
