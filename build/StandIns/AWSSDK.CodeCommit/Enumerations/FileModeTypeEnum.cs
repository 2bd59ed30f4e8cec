using Amazon.Runtime;

namespace Amazon.CodeCommit;

public class FileModeTypeEnum(string value) : ConstantClass(value)
{
    public static readonly FileModeTypeEnum EXECUTABLE = new("EXECUTABLE");
    public static readonly FileModeTypeEnum NORMAL = new("NORMAL");
    public static readonly FileModeTypeEnum SYMLINK = new("SYMLINK");

    public static FileModeTypeEnum FindValue(string value) => FindValue<FileModeTypeEnum>(value);

    public static implicit operator FileModeTypeEnum(string value) => FindValue(value);
}
