using Amazon.Lambda.Model;

namespace Amazon.Lambda;

public partial interface IAmazonLambda
{
    ILambdaPaginatorFactory Paginators { get; }
}

public partial class AmazonLambdaClient
{
    /// <inheritdoc/>
    public ILambdaPaginatorFactory Paginators => new LambdaPaginatorFactory(this);
}
