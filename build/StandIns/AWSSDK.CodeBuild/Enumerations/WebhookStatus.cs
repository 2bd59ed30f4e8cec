using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>WebhookStatus</c>.</summary>
public class WebhookStatus(string value) : ConstantClass(value)
{
    /// <summary><c>CREATING</c></summary>
    public static readonly WebhookStatus CREATING = new("CREATING");

    /// <summary><c>CREATE_FAILED</c></summary>
    public static readonly WebhookStatus CREATE_FAILED = new("CREATE_FAILED");

    /// <summary><c>ACTIVE</c></summary>
    public static readonly WebhookStatus ACTIVE = new("ACTIVE");

    /// <summary><c>DELETING</c></summary>
    public static readonly WebhookStatus DELETING = new("DELETING");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static WebhookStatus FindValue(string value) => FindValue<WebhookStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator WebhookStatus(string value) => FindValue(value);
}
