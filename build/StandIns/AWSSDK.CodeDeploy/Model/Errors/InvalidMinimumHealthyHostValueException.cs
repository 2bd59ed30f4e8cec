using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidMinimumHealthyHostValueException : AmazonCodeDeployException
{
    public InvalidMinimumHealthyHostValueException(string message)
        : base(message) { }

    public InvalidMinimumHealthyHostValueException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidMinimumHealthyHostValueException(Exception innerException)
        : base(innerException) { }

    public InvalidMinimumHealthyHostValueException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidMinimumHealthyHostValueException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
