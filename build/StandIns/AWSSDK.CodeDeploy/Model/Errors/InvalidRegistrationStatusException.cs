using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidRegistrationStatusException : AmazonCodeDeployException
{
    public InvalidRegistrationStatusException(string message)
        : base(message) { }

    public InvalidRegistrationStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRegistrationStatusException(Exception innerException)
        : base(innerException) { }

    public InvalidRegistrationStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRegistrationStatusException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
