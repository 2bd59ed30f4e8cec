using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InstanceNameAlreadyRegisteredException : AmazonCodeDeployException
{
    public InstanceNameAlreadyRegisteredException(string message)
        : base(message) { }

    public InstanceNameAlreadyRegisteredException(string message, Exception innerException)
        : base(message, innerException) { }

    public InstanceNameAlreadyRegisteredException(Exception innerException)
        : base(innerException) { }

    public InstanceNameAlreadyRegisteredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InstanceNameAlreadyRegisteredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
