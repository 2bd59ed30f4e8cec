using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class WebhookStatus(string value) : ConstantClass(value)
{
    public static readonly WebhookStatus CREATING = new("CREATING");
    public static readonly WebhookStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly WebhookStatus ACTIVE = new("ACTIVE");
    public static readonly WebhookStatus DELETING = new("DELETING");

    public static WebhookStatus FindValue(string value) => FindValue<WebhookStatus>(value);

    public static implicit operator WebhookStatus(string value) => FindValue(value);
}
