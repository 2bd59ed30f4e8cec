using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerDestinationArnException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerDestinationArnException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerDestinationArnException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerDestinationArnException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerDestinationArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerDestinationArnException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
