using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class BatchLimitExceededException : AmazonCodeDeployException
{
    public BatchLimitExceededException(string message)
        : base(message) { }

    public BatchLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public BatchLimitExceededException(Exception innerException)
        : base(innerException) { }

    public BatchLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BatchLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
