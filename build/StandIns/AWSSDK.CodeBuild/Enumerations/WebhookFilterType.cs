using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class WebhookFilterType(string value) : ConstantClass(value)
{
    public static readonly WebhookFilterType EVENT = new("EVENT");
    public static readonly WebhookFilterType BASE_REF = new("BASE_REF");
    public static readonly WebhookFilterType HEAD_REF = new("HEAD_REF");
    public static readonly WebhookFilterType ACTOR_ACCOUNT_ID = new("ACTOR_ACCOUNT_ID");
    public static readonly WebhookFilterType FILE_PATH = new("FILE_PATH");
    public static readonly WebhookFilterType COMMIT_MESSAGE = new("COMMIT_MESSAGE");
    public static readonly WebhookFilterType WORKFLOW_NAME = new("WORKFLOW_NAME");
    public static readonly WebhookFilterType TAG_NAME = new("TAG_NAME");
    public static readonly WebhookFilterType RELEASE_NAME = new("RELEASE_NAME");
    public static readonly WebhookFilterType REPOSITORY_NAME = new("REPOSITORY_NAME");
    public static readonly WebhookFilterType ORGANIZATION_NAME = new("ORGANIZATION_NAME");

    public static WebhookFilterType FindValue(string value) => FindValue<WebhookFilterType>(value);

    public static implicit operator WebhookFilterType(string value) => FindValue(value);
}
