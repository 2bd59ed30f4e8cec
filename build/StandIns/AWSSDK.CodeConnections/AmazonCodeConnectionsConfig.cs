using StandIns.Runtime;

namespace Amazon.CodeConnections;

public partial class AmazonCodeConnectionsConfig() : StandInConfig(AmazonCodeConnectionsClient.Facts);
