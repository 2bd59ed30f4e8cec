using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidFileModeException : AmazonCodeCommitException
{
    public InvalidFileModeException(string message)
        : base(message) { }

    public InvalidFileModeException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidFileModeException(Exception innerException)
        : base(innerException) { }

    public InvalidFileModeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidFileModeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
