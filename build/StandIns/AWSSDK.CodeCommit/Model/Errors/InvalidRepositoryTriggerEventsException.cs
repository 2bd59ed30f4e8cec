using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerEventsException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerEventsException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerEventsException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerEventsException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerEventsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerEventsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
