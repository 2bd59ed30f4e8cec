using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidTargetsException : AmazonCodeCommitException
{
    public InvalidTargetsException(string message)
        : base(message) { }

    public InvalidTargetsException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTargetsException(Exception innerException)
        : base(innerException) { }

    public InvalidTargetsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTargetsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
