using Amazon.CodeStarconnections.Model;

namespace Amazon.CodeStarconnections;

public partial interface IAmazonCodeStarconnections
{
    ICodeStarconnectionsPaginatorFactory Paginators { get; }
}

public partial class AmazonCodeStarconnectionsClient
{
    /// <inheritdoc/>
    public ICodeStarconnectionsPaginatorFactory Paginators => new CodeStarconnectionsPaginatorFactory(this);
}
