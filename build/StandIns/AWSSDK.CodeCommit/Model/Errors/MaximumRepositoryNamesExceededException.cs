using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MaximumRepositoryNamesExceededException : AmazonCodeCommitException
{
    public MaximumRepositoryNamesExceededException(string message)
        : base(message) { }

    public MaximumRepositoryNamesExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public MaximumRepositoryNamesExceededException(Exception innerException)
        : base(innerException) { }

    public MaximumRepositoryNamesExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MaximumRepositoryNamesExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
