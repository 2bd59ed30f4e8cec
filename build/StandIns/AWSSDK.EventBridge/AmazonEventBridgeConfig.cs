using StandIns.Runtime;

namespace Amazon.EventBridge;

/// <summary>Configuration of <see cref="AmazonEventBridgeClient"/>.</summary>
public partial class AmazonEventBridgeConfig() : StandInConfig(AmazonEventBridgeClient.Facts)
{
}
