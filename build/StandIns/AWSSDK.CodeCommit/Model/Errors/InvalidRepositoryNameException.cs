using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryNameException : AmazonCodeCommitException
{
    public InvalidRepositoryNameException(string message)
        : base(message) { }

    public InvalidRepositoryNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryNameException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
