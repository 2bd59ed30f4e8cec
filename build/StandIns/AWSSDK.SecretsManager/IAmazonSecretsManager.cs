using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Client of Secrets Manager. Each operation stands in the file of its name.</summary>
public partial interface IAmazonSecretsManager : IAmazonService, IDisposable
{
}
