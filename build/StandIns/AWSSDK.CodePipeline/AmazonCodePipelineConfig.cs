using StandIns.Runtime;

namespace Amazon.CodePipeline;

public partial class AmazonCodePipelineConfig() : StandInConfig(AmazonCodePipelineClient.Facts);
