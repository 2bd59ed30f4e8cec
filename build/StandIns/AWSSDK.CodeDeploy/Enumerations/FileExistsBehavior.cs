using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class FileExistsBehavior(string value) : ConstantClass(value)
{
    public static readonly FileExistsBehavior DISALLOW = new("DISALLOW");
    public static readonly FileExistsBehavior OVERWRITE = new("OVERWRITE");
    public static readonly FileExistsBehavior RETAIN = new("RETAIN");

    public static FileExistsBehavior FindValue(string value) => FindValue<FileExistsBehavior>(value);

    public static implicit operator FileExistsBehavior(string value) => FindValue(value);
}
