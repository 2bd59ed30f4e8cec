using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidContinuationTokenException : AmazonCodeCommitException
{
    public InvalidContinuationTokenException(string message)
        : base(message) { }

    public InvalidContinuationTokenException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidContinuationTokenException(Exception innerException)
        : base(innerException) { }

    public InvalidContinuationTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidContinuationTokenException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
