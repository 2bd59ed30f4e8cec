using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerCustomDataException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerCustomDataException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerCustomDataException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerCustomDataException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerCustomDataException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerCustomDataException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
