using StandIns.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Configuration of <see cref="AmazonCodeBuildClient"/>.</summary>
public partial class AmazonCodeBuildConfig() : StandInConfig(AmazonCodeBuildClient.Facts)
{
}
