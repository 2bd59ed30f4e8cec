using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTriggerConfigException : AmazonCodeDeployException
{
    public InvalidTriggerConfigException(string message)
        : base(message) { }

    public InvalidTriggerConfigException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTriggerConfigException(Exception innerException)
        : base(innerException) { }

    public InvalidTriggerConfigException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTriggerConfigException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
