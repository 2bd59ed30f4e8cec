using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class TriggerType(string value) : ConstantClass(value)
{
    public static readonly TriggerType CreatePipeline = new("CreatePipeline");
    public static readonly TriggerType StartPipelineExecution = new("StartPipelineExecution");
    public static readonly TriggerType PollForSourceChanges = new("PollForSourceChanges");
    public static readonly TriggerType Webhook = new("Webhook");
    public static readonly TriggerType CloudWatchEvent = new("CloudWatchEvent");
    public static readonly TriggerType PutActionRevision = new("PutActionRevision");
    public static readonly TriggerType WebhookV2 = new("WebhookV2");
    public static readonly TriggerType ManualRollback = new("ManualRollback");
    public static readonly TriggerType AutomatedRollback = new("AutomatedRollback");

    public static TriggerType FindValue(string value) => FindValue<TriggerType>(value);

    public static implicit operator TriggerType(string value) => FindValue(value);
}
