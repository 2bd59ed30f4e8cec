using StandIns.Runtime;

namespace Amazon.SecretsManager;

public partial class AmazonSecretsManagerConfig() : StandInConfig(AmazonSecretsManagerClient.Facts);
