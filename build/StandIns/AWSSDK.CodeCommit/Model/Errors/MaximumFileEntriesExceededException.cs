using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MaximumFileEntriesExceededException : AmazonCodeCommitException
{
    public MaximumFileEntriesExceededException(string message)
        : base(message) { }

    public MaximumFileEntriesExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public MaximumFileEntriesExceededException(Exception innerException)
        : base(innerException) { }

    public MaximumFileEntriesExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MaximumFileEntriesExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
