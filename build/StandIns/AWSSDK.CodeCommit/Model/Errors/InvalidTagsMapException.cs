using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidTagsMapException : AmazonCodeCommitException
{
    public InvalidTagsMapException(string message)
        : base(message) { }

    public InvalidTagsMapException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagsMapException(Exception innerException)
        : base(innerException) { }

    public InvalidTagsMapException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagsMapException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
