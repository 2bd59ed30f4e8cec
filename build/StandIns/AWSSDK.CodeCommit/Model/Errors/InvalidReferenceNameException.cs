using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidReferenceNameException : AmazonCodeCommitException
{
    public InvalidReferenceNameException(string message)
        : base(message) { }

    public InvalidReferenceNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidReferenceNameException(Exception innerException)
        : base(innerException) { }

    public InvalidReferenceNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidReferenceNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
