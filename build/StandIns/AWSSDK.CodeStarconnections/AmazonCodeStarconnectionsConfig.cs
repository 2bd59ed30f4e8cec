using StandIns.Runtime;

namespace Amazon.CodeStarconnections;

public partial class AmazonCodeStarconnectionsConfig() : StandInConfig(AmazonCodeStarconnectionsClient.Facts);
