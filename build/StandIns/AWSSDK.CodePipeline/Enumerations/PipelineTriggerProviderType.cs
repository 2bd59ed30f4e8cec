using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class PipelineTriggerProviderType(string value) : ConstantClass(value)
{
    public static readonly PipelineTriggerProviderType CodeStarSourceConnection = new("CodeStarSourceConnection");

    public static PipelineTriggerProviderType FindValue(string value) => FindValue<PipelineTriggerProviderType>(value);

    public static implicit operator PipelineTriggerProviderType(string value) => FindValue(value);
}
