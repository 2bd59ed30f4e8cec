using StandIns.Runtime;

namespace Amazon.CodeDeploy;

public partial class AmazonCodeDeployConfig() : StandInConfig(AmazonCodeDeployClient.Facts);
