using StandIns.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Configuration of <see cref="AmazonAutoScalingClient"/>.</summary>
public partial class AmazonAutoScalingConfig() : StandInConfig(AmazonAutoScalingClient.Facts)
{
}
