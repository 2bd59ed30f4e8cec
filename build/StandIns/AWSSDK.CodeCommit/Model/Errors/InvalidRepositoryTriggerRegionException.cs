using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerRegionException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerRegionException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerRegionException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerRegionException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerRegionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerRegionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
