using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class IamSessionArnAlreadyRegisteredException : AmazonCodeDeployException
{
    public IamSessionArnAlreadyRegisteredException(string message)
        : base(message) { }

    public IamSessionArnAlreadyRegisteredException(string message, Exception innerException)
        : base(message, innerException) { }

    public IamSessionArnAlreadyRegisteredException(Exception innerException)
        : base(innerException) { }

    public IamSessionArnAlreadyRegisteredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IamSessionArnAlreadyRegisteredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
