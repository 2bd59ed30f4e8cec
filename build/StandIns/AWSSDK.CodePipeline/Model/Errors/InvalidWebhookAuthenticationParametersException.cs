using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidWebhookAuthenticationParametersException : AmazonCodePipelineException
{
    public InvalidWebhookAuthenticationParametersException(string message)
        : base(message) { }

    public InvalidWebhookAuthenticationParametersException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidWebhookAuthenticationParametersException(Exception innerException)
        : base(innerException) { }

    public InvalidWebhookAuthenticationParametersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidWebhookAuthenticationParametersException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
