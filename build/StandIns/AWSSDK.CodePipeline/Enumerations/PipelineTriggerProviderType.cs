using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>PipelineTriggerProviderType</c>.</summary>
public class PipelineTriggerProviderType(string value) : ConstantClass(value)
{
    /// <summary><c>CodeStarSourceConnection</c></summary>
    public static readonly PipelineTriggerProviderType CodeStarSourceConnection = new("CodeStarSourceConnection");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PipelineTriggerProviderType FindValue(string value) => FindValue<PipelineTriggerProviderType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PipelineTriggerProviderType(string value) => FindValue(value);
}
