using Amazon.IdentityManagement.Model;

namespace Amazon.IdentityManagement;

public partial interface IAmazonIdentityManagementService
{
    IIdentityManagementPaginatorFactory Paginators { get; }
}

public partial class AmazonIdentityManagementServiceClient
{
    /// <inheritdoc/>
    public IIdentityManagementPaginatorFactory Paginators => new IdentityManagementPaginatorFactory(this);
}
