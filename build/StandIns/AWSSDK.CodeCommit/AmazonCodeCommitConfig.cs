using StandIns.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Configuration of <see cref="AmazonCodeCommitClient"/>.</summary>
public partial class AmazonCodeCommitConfig() : StandInConfig(AmazonCodeCommitClient.Facts)
{
}
