using StandIns.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>Configuration of <see cref="AmazonSimpleNotificationServiceClient"/>.</summary>
public partial class AmazonSimpleNotificationServiceConfig() : StandInConfig(AmazonSimpleNotificationServiceClient.Facts)
{
}
