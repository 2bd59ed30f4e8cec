using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InstanceLimitExceededException : AmazonCodeDeployException
{
    public InstanceLimitExceededException(string message)
        : base(message) { }

    public InstanceLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public InstanceLimitExceededException(Exception innerException)
        : base(innerException) { }

    public InstanceLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InstanceLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
