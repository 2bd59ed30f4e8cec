using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PathRequiredException : AmazonCodeCommitException
{
    public PathRequiredException(string message)
        : base(message) { }

    public PathRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public PathRequiredException(Exception innerException)
        : base(innerException) { }

    public PathRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PathRequiredException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
