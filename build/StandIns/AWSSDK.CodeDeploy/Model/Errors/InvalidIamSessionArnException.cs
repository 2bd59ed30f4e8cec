using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidIamSessionArnException : AmazonCodeDeployException
{
    public InvalidIamSessionArnException(string message)
        : base(message) { }

    public InvalidIamSessionArnException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidIamSessionArnException(Exception innerException)
        : base(innerException) { }

    public InvalidIamSessionArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidIamSessionArnException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
