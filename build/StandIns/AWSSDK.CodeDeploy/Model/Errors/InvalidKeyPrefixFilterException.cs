using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidKeyPrefixFilterException : AmazonCodeDeployException
{
    public InvalidKeyPrefixFilterException(string message)
        : base(message) { }

    public InvalidKeyPrefixFilterException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidKeyPrefixFilterException(Exception innerException)
        : base(innerException) { }

    public InvalidKeyPrefixFilterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidKeyPrefixFilterException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
