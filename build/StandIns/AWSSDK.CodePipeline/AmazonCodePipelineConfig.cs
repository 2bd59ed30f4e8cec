using StandIns.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Configuration of <see cref="AmazonCodePipelineClient"/>.</summary>
public partial class AmazonCodePipelineConfig() : StandInConfig(AmazonCodePipelineClient.Facts)
{
}
