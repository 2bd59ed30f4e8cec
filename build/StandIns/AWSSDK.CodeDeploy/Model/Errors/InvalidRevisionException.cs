using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidRevisionException : AmazonCodeDeployException
{
    public InvalidRevisionException(string message)
        : base(message) { }

    public InvalidRevisionException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRevisionException(Exception innerException)
        : base(innerException) { }

    public InvalidRevisionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRevisionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
