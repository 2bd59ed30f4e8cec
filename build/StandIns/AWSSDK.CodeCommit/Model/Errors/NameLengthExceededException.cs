using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class NameLengthExceededException : AmazonCodeCommitException
{
    public NameLengthExceededException(string message)
        : base(message) { }

    public NameLengthExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public NameLengthExceededException(Exception innerException)
        : base(innerException) { }

    public NameLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public NameLengthExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
