using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TagLimitExceededException : AmazonCodeDeployException
{
    public TagLimitExceededException(string message)
        : base(message) { }

    public TagLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagLimitExceededException(Exception innerException)
        : base(innerException) { }

    public TagLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
