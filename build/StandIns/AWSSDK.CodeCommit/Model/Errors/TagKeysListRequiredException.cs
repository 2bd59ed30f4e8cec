using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TagKeysListRequiredException : AmazonCodeCommitException
{
    public TagKeysListRequiredException(string message)
        : base(message) { }

    public TagKeysListRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagKeysListRequiredException(Exception innerException)
        : base(innerException) { }

    public TagKeysListRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagKeysListRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
