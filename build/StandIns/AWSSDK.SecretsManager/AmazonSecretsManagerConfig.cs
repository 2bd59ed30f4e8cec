using StandIns.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Configuration of <see cref="AmazonSecretsManagerClient"/>.</summary>
public partial class AmazonSecretsManagerConfig() : StandInConfig(AmazonSecretsManagerClient.Facts)
{
}
