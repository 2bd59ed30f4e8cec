using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class MergeOptionTypeEnum(string value) : ConstantClass(value)
{
    public static readonly MergeOptionTypeEnum FAST_FORWARD_MERGE = new("FAST_FORWARD_MERGE");
    public static readonly MergeOptionTypeEnum SQUASH_MERGE = new("SQUASH_MERGE");
    public static readonly MergeOptionTypeEnum THREE_WAY_MERGE = new("THREE_WAY_MERGE");

    public static MergeOptionTypeEnum FindValue(string value) => FindValue<MergeOptionTypeEnum>(value);

    public static implicit operator MergeOptionTypeEnum(string value) => FindValue(value);
}
