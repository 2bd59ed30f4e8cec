using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>FileSystemType</c>.</summary>
public class FileSystemType(string value) : ConstantClass(value)
{
    /// <summary><c>EFS</c></summary>
    public static readonly FileSystemType EFS = new("EFS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static FileSystemType FindValue(string value) => FindValue<FileSystemType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator FileSystemType(string value) => FindValue(value);
}
