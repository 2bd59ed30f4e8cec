using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidEmailException : AmazonCodeCommitException
{
    public InvalidEmailException(string message)
        : base(message) { }

    public InvalidEmailException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidEmailException(Exception innerException)
        : base(innerException) { }

    public InvalidEmailException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidEmailException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
