using StandIns.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Configuration of <see cref="AmazonCodeConnectionsClient"/>.</summary>
public partial class AmazonCodeConnectionsConfig() : StandInConfig(AmazonCodeConnectionsClient.Facts)
{
}
