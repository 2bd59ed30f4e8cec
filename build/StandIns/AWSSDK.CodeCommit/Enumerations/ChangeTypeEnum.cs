using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class ChangeTypeEnum(string value) : ConstantClass(value)
{
    public static readonly ChangeTypeEnum A = new("A");
    public static readonly ChangeTypeEnum M = new("M");
    public static readonly ChangeTypeEnum D = new("D");

    public static ChangeTypeEnum FindValue(string value) => FindValue<ChangeTypeEnum>(value);

    public static implicit operator ChangeTypeEnum(string value) => FindValue(value);
}
