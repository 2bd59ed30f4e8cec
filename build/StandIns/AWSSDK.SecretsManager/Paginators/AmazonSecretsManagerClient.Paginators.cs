using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager;

public partial interface IAmazonSecretsManager
{
    ISecretsManagerPaginatorFactory Paginators { get; }
}

public partial class AmazonSecretsManagerClient
{
    /// <inheritdoc/>
    public ISecretsManagerPaginatorFactory Paginators => new SecretsManagerPaginatorFactory(this);
}
