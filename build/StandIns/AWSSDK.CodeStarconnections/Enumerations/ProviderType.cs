using Amazon.Runtime;

namespace Amazon.CodeStarconnections;

public class ProviderType(string value) : ConstantClass(value)
{
    public static readonly ProviderType Bitbucket = new("Bitbucket");
    public static readonly ProviderType GitHub = new("GitHub");
    public static readonly ProviderType GitHubEnterpriseServer = new("GitHubEnterpriseServer");
    public static readonly ProviderType GitLab = new("GitLab");
    public static readonly ProviderType GitLabSelfManaged = new("GitLabSelfManaged");

    public static ProviderType FindValue(string value) => FindValue<ProviderType>(value);

    public static implicit operator ProviderType(string value) => FindValue(value);
}
