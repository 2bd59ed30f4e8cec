using StandIns.Runtime;

namespace Amazon.SimpleNotificationService;

public partial class AmazonSimpleNotificationServiceConfig() : StandInConfig(AmazonSimpleNotificationServiceClient.Facts);
