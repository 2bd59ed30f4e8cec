using StandIns.Runtime;

namespace Amazon.AutoScaling;

public partial class AmazonAutoScalingConfig() : StandInConfig(AmazonAutoScalingClient.Facts);
