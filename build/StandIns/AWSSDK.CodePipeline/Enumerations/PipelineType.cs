using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class PipelineType(string value) : ConstantClass(value)
{
    public static readonly PipelineType V1 = new("V1");
    public static readonly PipelineType V2 = new("V2");

    public static PipelineType FindValue(string value) => FindValue<PipelineType>(value);

    public static implicit operator PipelineType(string value) => FindValue(value);
}
