using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class IamUserArnAlreadyRegisteredException : AmazonCodeDeployException
{
    public IamUserArnAlreadyRegisteredException(string message)
        : base(message) { }

    public IamUserArnAlreadyRegisteredException(string message, Exception innerException)
        : base(message, innerException) { }

    public IamUserArnAlreadyRegisteredException(Exception innerException)
        : base(innerException) { }

    public IamUserArnAlreadyRegisteredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IamUserArnAlreadyRegisteredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
