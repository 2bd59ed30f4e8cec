using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class WebhookAuthenticationType(string value) : ConstantClass(value)
{
    public static readonly WebhookAuthenticationType GITHUB_HMAC = new("GITHUB_HMAC");
    public static readonly WebhookAuthenticationType IP = new("IP");
    public static readonly WebhookAuthenticationType UNAUTHENTICATED = new("UNAUTHENTICATED");

    public static WebhookAuthenticationType FindValue(string value) => FindValue<WebhookAuthenticationType>(value);

    public static implicit operator WebhookAuthenticationType(string value) => FindValue(value);
}
