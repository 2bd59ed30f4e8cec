using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidEC2TagCombinationException : AmazonCodeDeployException
{
    public InvalidEC2TagCombinationException(string message)
        : base(message) { }

    public InvalidEC2TagCombinationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidEC2TagCombinationException(Exception innerException)
        : base(innerException) { }

    public InvalidEC2TagCombinationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidEC2TagCombinationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
