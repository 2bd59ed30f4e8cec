using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>WebhookBuildType</c>.</summary>
public class WebhookBuildType(string value) : ConstantClass(value)
{
    /// <summary><c>BUILD</c></summary>
    public static readonly WebhookBuildType BUILD = new("BUILD");

    /// <summary><c>BUILD_BATCH</c></summary>
    public static readonly WebhookBuildType BUILD_BATCH = new("BUILD_BATCH");

    /// <summary><c>RUNNER_BUILDKITE_BUILD</c></summary>
    public static readonly WebhookBuildType RUNNER_BUILDKITE_BUILD = new("RUNNER_BUILDKITE_BUILD");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static WebhookBuildType FindValue(string value) => FindValue<WebhookBuildType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator WebhookBuildType(string value) => FindValue(value);
}
