using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ApplicationLimitExceededException : AmazonCodeDeployException
{
    public ApplicationLimitExceededException(string message)
        : base(message) { }

    public ApplicationLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public ApplicationLimitExceededException(Exception innerException)
        : base(innerException) { }

    public ApplicationLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ApplicationLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
