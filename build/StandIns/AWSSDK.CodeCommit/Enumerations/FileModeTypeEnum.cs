using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Values of CodeCommit's <c>FileModeTypeEnum</c>.</summary>
public class FileModeTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>EXECUTABLE</c></summary>
    public static readonly FileModeTypeEnum EXECUTABLE = new("EXECUTABLE");

    /// <summary><c>NORMAL</c></summary>
    public static readonly FileModeTypeEnum NORMAL = new("NORMAL");

    /// <summary><c>SYMLINK</c></summary>
    public static readonly FileModeTypeEnum SYMLINK = new("SYMLINK");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static FileModeTypeEnum FindValue(string value) => FindValue<FileModeTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator FileModeTypeEnum(string value) => FindValue(value);
}
