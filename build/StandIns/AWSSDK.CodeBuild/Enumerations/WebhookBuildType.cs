using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class WebhookBuildType(string value) : ConstantClass(value)
{
    public static readonly WebhookBuildType BUILD = new("BUILD");
    public static readonly WebhookBuildType BUILD_BATCH = new("BUILD_BATCH");
    public static readonly WebhookBuildType RUNNER_BUILDKITE_BUILD = new("RUNNER_BUILDKITE_BUILD");

    public static WebhookBuildType FindValue(string value) => FindValue<WebhookBuildType>(value);

    public static implicit operator WebhookBuildType(string value) => FindValue(value);
}
