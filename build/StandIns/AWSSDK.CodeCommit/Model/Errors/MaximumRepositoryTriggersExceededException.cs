using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MaximumRepositoryTriggersExceededException : AmazonCodeCommitException
{
    public MaximumRepositoryTriggersExceededException(string message)
        : base(message) { }

    public MaximumRepositoryTriggersExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public MaximumRepositoryTriggersExceededException(Exception innerException)
        : base(innerException) { }

    public MaximumRepositoryTriggersExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MaximumRepositoryTriggersExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
