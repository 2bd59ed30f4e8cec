using Amazon.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>Base of the requests to SNS.</summary>
public partial class AmazonSimpleNotificationServiceRequest : AmazonWebServiceRequest;
