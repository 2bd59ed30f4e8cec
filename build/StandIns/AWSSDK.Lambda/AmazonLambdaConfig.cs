using StandIns.Runtime;

namespace Amazon.Lambda;

public partial class AmazonLambdaConfig() : StandInConfig(AmazonLambdaClient.Facts);
