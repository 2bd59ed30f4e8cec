using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class WebhookNotFoundException : AmazonCodePipelineException
{
    public WebhookNotFoundException(string message)
        : base(message) { }

    public WebhookNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public WebhookNotFoundException(Exception innerException)
        : base(innerException) { }

    public WebhookNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public WebhookNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
