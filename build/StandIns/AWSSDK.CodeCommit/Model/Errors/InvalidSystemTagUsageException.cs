using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidSystemTagUsageException : AmazonCodeCommitException
{
    public InvalidSystemTagUsageException(string message)
        : base(message) { }

    public InvalidSystemTagUsageException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSystemTagUsageException(Exception innerException)
        : base(innerException) { }

    public InvalidSystemTagUsageException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSystemTagUsageException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
