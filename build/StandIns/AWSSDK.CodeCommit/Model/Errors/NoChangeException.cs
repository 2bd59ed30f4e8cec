using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class NoChangeException : AmazonCodeCommitException
{
    public NoChangeException(string message)
        : base(message) { }

    public NoChangeException(string message, Exception innerException)
        : base(message, innerException) { }

    public NoChangeException(Exception innerException)
        : base(innerException) { }

    public NoChangeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public NoChangeException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
