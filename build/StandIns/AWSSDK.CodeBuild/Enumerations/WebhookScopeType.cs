using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class WebhookScopeType(string value) : ConstantClass(value)
{
    public static readonly WebhookScopeType GITHUB_ORGANIZATION = new("GITHUB_ORGANIZATION");
    public static readonly WebhookScopeType GITHUB_GLOBAL = new("GITHUB_GLOBAL");
    public static readonly WebhookScopeType GITLAB_GROUP = new("GITLAB_GROUP");

    public static WebhookScopeType FindValue(string value) => FindValue<WebhookScopeType>(value);

    public static implicit operator WebhookScopeType(string value) => FindValue(value);
}
