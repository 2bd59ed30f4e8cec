using StandIns.Runtime;

namespace Amazon.CloudFormation;

public partial class AmazonCloudFormationConfig() : StandInConfig(AmazonCloudFormationClient.Facts);
