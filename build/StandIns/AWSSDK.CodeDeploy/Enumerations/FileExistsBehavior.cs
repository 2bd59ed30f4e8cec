using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>FileExistsBehavior</c>.</summary>
public class FileExistsBehavior(string value) : ConstantClass(value)
{
    /// <summary><c>DISALLOW</c></summary>
    public static readonly FileExistsBehavior DISALLOW = new("DISALLOW");

    /// <summary><c>OVERWRITE</c></summary>
    public static readonly FileExistsBehavior OVERWRITE = new("OVERWRITE");

    /// <summary><c>RETAIN</c></summary>
    public static readonly FileExistsBehavior RETAIN = new("RETAIN");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static FileExistsBehavior FindValue(string value) => FindValue<FileExistsBehavior>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator FileExistsBehavior(string value) => FindValue(value);
}
