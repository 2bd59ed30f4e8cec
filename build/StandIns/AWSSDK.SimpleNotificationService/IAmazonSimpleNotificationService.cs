using Amazon.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>Client of SNS. Each operation stands in the file of its name.</summary>
public partial interface IAmazonSimpleNotificationService : IAmazonService, IDisposable
{
}
