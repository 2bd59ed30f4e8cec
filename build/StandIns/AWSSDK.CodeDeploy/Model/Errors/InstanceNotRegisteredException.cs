using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InstanceNotRegisteredException : AmazonCodeDeployException
{
    public InstanceNotRegisteredException(string message)
        : base(message) { }

    public InstanceNotRegisteredException(string message, Exception innerException)
        : base(message, innerException) { }

    public InstanceNotRegisteredException(Exception innerException)
        : base(innerException) { }

    public InstanceNotRegisteredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InstanceNotRegisteredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
