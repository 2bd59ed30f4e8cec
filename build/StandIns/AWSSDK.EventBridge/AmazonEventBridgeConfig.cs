using StandIns.Runtime;

namespace Amazon.EventBridge;

public partial class AmazonEventBridgeConfig() : StandInConfig(AmazonEventBridgeClient.Facts);
