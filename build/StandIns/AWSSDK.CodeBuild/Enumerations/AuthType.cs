using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class AuthType(string value) : ConstantClass(value)
{
    public static readonly AuthType OAUTH = new("OAUTH");
    public static readonly AuthType BASIC_AUTH = new("BASIC_AUTH");
    public static readonly AuthType PERSONAL_ACCESS_TOKEN = new("PERSONAL_ACCESS_TOKEN");
    public static readonly AuthType CODECONNECTIONS = new("CODECONNECTIONS");
    public static readonly AuthType SECRETS_MANAGER = new("SECRETS_MANAGER");

    public static AuthType FindValue(string value) => FindValue<AuthType>(value);

    public static implicit operator AuthType(string value) => FindValue(value);
}
