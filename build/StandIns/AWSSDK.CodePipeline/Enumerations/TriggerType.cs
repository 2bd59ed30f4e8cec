using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>TriggerType</c>.</summary>
public class TriggerType(string value) : ConstantClass(value)
{
    /// <summary><c>CreatePipeline</c></summary>
    public static readonly TriggerType CreatePipeline = new("CreatePipeline");

    /// <summary><c>StartPipelineExecution</c></summary>
    public static readonly TriggerType StartPipelineExecution = new("StartPipelineExecution");

    /// <summary><c>PollForSourceChanges</c></summary>
    public static readonly TriggerType PollForSourceChanges = new("PollForSourceChanges");

    /// <summary><c>Webhook</c></summary>
    public static readonly TriggerType Webhook = new("Webhook");

    /// <summary><c>CloudWatchEvent</c></summary>
    public static readonly TriggerType CloudWatchEvent = new("CloudWatchEvent");

    /// <summary><c>PutActionRevision</c></summary>
    public static readonly TriggerType PutActionRevision = new("PutActionRevision");

    /// <summary><c>WebhookV2</c></summary>
    public static readonly TriggerType WebhookV2 = new("WebhookV2");

    /// <summary><c>ManualRollback</c></summary>
    public static readonly TriggerType ManualRollback = new("ManualRollback");

    /// <summary><c>AutomatedRollback</c></summary>
    public static readonly TriggerType AutomatedRollback = new("AutomatedRollback");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TriggerType FindValue(string value) => FindValue<TriggerType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TriggerType(string value) => FindValue(value);
}
