using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidResourceArnException : AmazonCodeCommitException
{
    public InvalidResourceArnException(string message)
        : base(message) { }

    public InvalidResourceArnException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidResourceArnException(Exception innerException)
        : base(innerException) { }

    public InvalidResourceArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidResourceArnException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
