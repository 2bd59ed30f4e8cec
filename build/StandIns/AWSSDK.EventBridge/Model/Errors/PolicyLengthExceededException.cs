using System.Net;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PolicyLengthExceededException : AmazonEventBridgeException
{
    public PolicyLengthExceededException(string message)
        : base(message) { }

    public PolicyLengthExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public PolicyLengthExceededException(Exception innerException)
        : base(innerException) { }

    public PolicyLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PolicyLengthExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
