using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Values of CodeConnections's <c>ProviderType</c>.</summary>
public class ProviderType(string value) : ConstantClass(value)
{
    /// <summary><c>Bitbucket</c></summary>
    public static readonly ProviderType Bitbucket = new("Bitbucket");

    /// <summary><c>GitHub</c></summary>
    public static readonly ProviderType GitHub = new("GitHub");

    /// <summary><c>GitHubEnterpriseServer</c></summary>
    public static readonly ProviderType GitHubEnterpriseServer = new("GitHubEnterpriseServer");

    /// <summary><c>GitLab</c></summary>
    public static readonly ProviderType GitLab = new("GitLab");

    /// <summary><c>GitLabSelfManaged</c></summary>
    public static readonly ProviderType GitLabSelfManaged = new("GitLabSelfManaged");

    /// <summary><c>AzureDevOps</c></summary>
    public static readonly ProviderType AzureDevOps = new("AzureDevOps");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ProviderType FindValue(string value) => FindValue<ProviderType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ProviderType(string value) => FindValue(value);
}
