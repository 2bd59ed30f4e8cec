using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidWebhookFilterPatternException : AmazonCodePipelineException
{
    public InvalidWebhookFilterPatternException(string message)
        : base(message) { }

    public InvalidWebhookFilterPatternException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidWebhookFilterPatternException(Exception innerException)
        : base(innerException) { }

    public InvalidWebhookFilterPatternException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidWebhookFilterPatternException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
