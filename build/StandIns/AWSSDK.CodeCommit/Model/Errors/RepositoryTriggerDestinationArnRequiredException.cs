using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTriggerDestinationArnRequiredException : AmazonCodeCommitException
{
    public RepositoryTriggerDestinationArnRequiredException(string message)
        : base(message) { }

    public RepositoryTriggerDestinationArnRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryTriggerDestinationArnRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryTriggerDestinationArnRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryTriggerDestinationArnRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
