using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TagsMapRequiredException : AmazonCodeCommitException
{
    public TagsMapRequiredException(string message)
        : base(message) { }

    public TagsMapRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagsMapRequiredException(Exception innerException)
        : base(innerException) { }

    public TagsMapRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagsMapRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
