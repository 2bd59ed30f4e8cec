using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidAutoRollbackConfigException : AmazonCodeDeployException
{
    public InvalidAutoRollbackConfigException(string message)
        : base(message) { }

    public InvalidAutoRollbackConfigException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidAutoRollbackConfigException(Exception innerException)
        : base(innerException) { }

    public InvalidAutoRollbackConfigException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidAutoRollbackConfigException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
