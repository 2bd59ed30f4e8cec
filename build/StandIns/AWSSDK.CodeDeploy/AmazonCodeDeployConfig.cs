using StandIns.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Configuration of <see cref="AmazonCodeDeployClient"/>.</summary>
public partial class AmazonCodeDeployConfig() : StandInConfig(AmazonCodeDeployClient.Facts)
{
}
