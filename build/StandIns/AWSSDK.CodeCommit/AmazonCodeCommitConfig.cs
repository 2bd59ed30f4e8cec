using StandIns.Runtime;

namespace Amazon.CodeCommit;

public partial class AmazonCodeCommitConfig() : StandInConfig(AmazonCodeCommitClient.Facts);
