using Amazon.CodeDeploy.Model;

namespace Amazon.CodeDeploy;

public partial interface IAmazonCodeDeploy
{
    ICodeDeployPaginatorFactory Paginators { get; }
}

public partial class AmazonCodeDeployClient
{
    /// <inheritdoc/>
    public ICodeDeployPaginatorFactory Paginators => new CodeDeployPaginatorFactory(this);
}
