using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InstanceNameRequiredException : AmazonCodeDeployException
{
    public InstanceNameRequiredException(string message)
        : base(message) { }

    public InstanceNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public InstanceNameRequiredException(Exception innerException)
        : base(innerException) { }

    public InstanceNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InstanceNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
