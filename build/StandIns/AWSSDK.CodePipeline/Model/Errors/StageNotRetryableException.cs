using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class StageNotRetryableException : AmazonCodePipelineException
{
    public StageNotRetryableException(string message)
        : base(message) { }

    public StageNotRetryableException(string message, Exception innerException)
        : base(message, innerException) { }

    public StageNotRetryableException(Exception innerException)
        : base(innerException) { }

    public StageNotRetryableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public StageNotRetryableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
