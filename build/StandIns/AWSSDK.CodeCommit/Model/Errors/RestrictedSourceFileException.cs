using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RestrictedSourceFileException : AmazonCodeCommitException
{
    public RestrictedSourceFileException(string message)
        : base(message) { }

    public RestrictedSourceFileException(string message, Exception innerException)
        : base(message, innerException) { }

    public RestrictedSourceFileException(Exception innerException)
        : base(innerException) { }

    public RestrictedSourceFileException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RestrictedSourceFileException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
