using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTagsToAddException : AmazonCodeDeployException
{
    public InvalidTagsToAddException(string message)
        : base(message) { }

    public InvalidTagsToAddException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagsToAddException(Exception innerException)
        : base(innerException) { }

    public InvalidTagsToAddException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagsToAddException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
