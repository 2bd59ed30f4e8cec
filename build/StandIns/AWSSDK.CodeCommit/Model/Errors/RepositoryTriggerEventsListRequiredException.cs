using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTriggerEventsListRequiredException : AmazonCodeCommitException
{
    public RepositoryTriggerEventsListRequiredException(string message)
        : base(message) { }

    public RepositoryTriggerEventsListRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryTriggerEventsListRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryTriggerEventsListRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryTriggerEventsListRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
