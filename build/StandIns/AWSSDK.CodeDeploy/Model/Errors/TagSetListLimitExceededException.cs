using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TagSetListLimitExceededException : AmazonCodeDeployException
{
    public TagSetListLimitExceededException(string message)
        : base(message) { }

    public TagSetListLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagSetListLimitExceededException(Exception innerException)
        : base(innerException) { }

    public TagSetListLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagSetListLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
