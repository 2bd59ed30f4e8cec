using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>An error of CodeCommit that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodeCommitException : AmazonServiceException
{
    public AmazonCodeCommitException(string message)
        : base(message) { }

    public AmazonCodeCommitException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonCodeCommitException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonCodeCommitException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonCodeCommitException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
