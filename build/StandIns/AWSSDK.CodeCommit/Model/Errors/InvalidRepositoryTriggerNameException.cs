using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerNameException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerNameException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerNameException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
