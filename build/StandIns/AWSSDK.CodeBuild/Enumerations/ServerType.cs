using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ServerType(string value) : ConstantClass(value)
{
    public static readonly ServerType GITHUB = new("GITHUB");
    public static readonly ServerType BITBUCKET = new("BITBUCKET");
    public static readonly ServerType GITHUB_ENTERPRISE = new("GITHUB_ENTERPRISE");
    public static readonly ServerType GITLAB = new("GITLAB");
    public static readonly ServerType GITLAB_SELF_MANAGED = new("GITLAB_SELF_MANAGED");

    public static ServerType FindValue(string value) => FindValue<ServerType>(value);

    public static implicit operator ServerType(string value) => FindValue(value);
}
