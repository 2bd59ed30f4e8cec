using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService;

public partial interface IAmazonSimpleNotificationService
{
    ISimpleNotificationServicePaginatorFactory Paginators { get; }
}

public partial class AmazonSimpleNotificationServiceClient
{
    /// <inheritdoc/>
    public ISimpleNotificationServicePaginatorFactory Paginators => new SimpleNotificationServicePaginatorFactory(this);
}
