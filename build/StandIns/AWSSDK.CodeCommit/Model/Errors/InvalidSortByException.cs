using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidSortByException : AmazonCodeCommitException
{
    public InvalidSortByException(string message)
        : base(message) { }

    public InvalidSortByException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSortByException(Exception innerException)
        : base(innerException) { }

    public InvalidSortByException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSortByException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
