using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTriggerNameRequiredException : AmazonCodeCommitException
{
    public RepositoryTriggerNameRequiredException(string message)
        : base(message) { }

    public RepositoryTriggerNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryTriggerNameRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryTriggerNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryTriggerNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
