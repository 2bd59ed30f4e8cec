using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class FileSystemType(string value) : ConstantClass(value)
{
    public static readonly FileSystemType EFS = new("EFS");

    public static FileSystemType FindValue(string value) => FindValue<FileSystemType>(value);

    public static implicit operator FileSystemType(string value) => FindValue(value);
}
