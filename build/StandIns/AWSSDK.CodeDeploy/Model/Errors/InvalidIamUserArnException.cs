using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidIamUserArnException : AmazonCodeDeployException
{
    public InvalidIamUserArnException(string message)
        : base(message) { }

    public InvalidIamUserArnException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidIamUserArnException(Exception innerException)
        : base(innerException) { }

    public InvalidIamUserArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidIamUserArnException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
