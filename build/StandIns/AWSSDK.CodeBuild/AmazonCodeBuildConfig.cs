using StandIns.Runtime;

namespace Amazon.CodeBuild;

public partial class AmazonCodeBuildConfig() : StandInConfig(AmazonCodeBuildClient.Facts);
