using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidTagKeysListException : AmazonCodeCommitException
{
    public InvalidTagKeysListException(string message)
        : base(message) { }

    public InvalidTagKeysListException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagKeysListException(Exception innerException)
        : base(innerException) { }

    public InvalidTagKeysListException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagKeysListException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
