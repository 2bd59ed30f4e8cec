using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>PipelineType</c>.</summary>
public class PipelineType(string value) : ConstantClass(value)
{
    /// <summary><c>V1</c></summary>
    public static readonly PipelineType V1 = new("V1");

    /// <summary><c>V2</c></summary>
    public static readonly PipelineType V2 = new("V2");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PipelineType FindValue(string value) => FindValue<PipelineType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PipelineType(string value) => FindValue(value);
}
