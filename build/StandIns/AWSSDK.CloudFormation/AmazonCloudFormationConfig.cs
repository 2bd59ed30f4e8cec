using StandIns.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Configuration of <see cref="AmazonCloudFormationClient"/>.</summary>
public partial class AmazonCloudFormationConfig() : StandInConfig(AmazonCloudFormationClient.Facts)
{
}
