using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>WebhookScopeType</c>.</summary>
public class WebhookScopeType(string value) : ConstantClass(value)
{
    /// <summary><c>GITHUB_ORGANIZATION</c></summary>
    public static readonly WebhookScopeType GITHUB_ORGANIZATION = new("GITHUB_ORGANIZATION");

    /// <summary><c>GITHUB_GLOBAL</c></summary>
    public static readonly WebhookScopeType GITHUB_GLOBAL = new("GITHUB_GLOBAL");

    /// <summary><c>GITLAB_GROUP</c></summary>
    public static readonly WebhookScopeType GITLAB_GROUP = new("GITLAB_GROUP");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static WebhookScopeType FindValue(string value) => FindValue<WebhookScopeType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator WebhookScopeType(string value) => FindValue(value);
}
