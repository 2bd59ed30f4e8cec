using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InstanceDoesNotExistException : AmazonCodeDeployException
{
    public InstanceDoesNotExistException(string message)
        : base(message) { }

    public InstanceDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public InstanceDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public InstanceDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InstanceDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
