using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class SourceAuthType(string value) : ConstantClass(value)
{
    public static readonly SourceAuthType OAUTH = new("OAUTH");
    public static readonly SourceAuthType CODECONNECTIONS = new("CODECONNECTIONS");
    public static readonly SourceAuthType SECRETS_MANAGER = new("SECRETS_MANAGER");

    public static SourceAuthType FindValue(string value) => FindValue<SourceAuthType>(value);

    public static implicit operator SourceAuthType(string value) => FindValue(value);
}
