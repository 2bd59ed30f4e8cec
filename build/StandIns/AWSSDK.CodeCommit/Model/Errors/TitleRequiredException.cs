using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TitleRequiredException : AmazonCodeCommitException
{
    public TitleRequiredException(string message)
        : base(message) { }

    public TitleRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TitleRequiredException(Exception innerException)
        : base(innerException) { }

    public TitleRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TitleRequiredException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
