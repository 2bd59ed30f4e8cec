using Amazon.CodeConnections.Model;

namespace Amazon.CodeConnections;

public partial interface IAmazonCodeConnections
{
    ICodeConnectionsPaginatorFactory Paginators { get; }
}

public partial class AmazonCodeConnectionsClient
{
    /// <inheritdoc/>
    public ICodeConnectionsPaginatorFactory Paginators => new CodeConnectionsPaginatorFactory(this);
}
