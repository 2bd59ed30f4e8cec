using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PutFileEntryConflictException : AmazonCodeCommitException
{
    public PutFileEntryConflictException(string message)
        : base(message) { }

    public PutFileEntryConflictException(string message, Exception innerException)
        : base(message, innerException) { }

    public PutFileEntryConflictException(Exception innerException)
        : base(innerException) { }

    public PutFileEntryConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PutFileEntryConflictException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
