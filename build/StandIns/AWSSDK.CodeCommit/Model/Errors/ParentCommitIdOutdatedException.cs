using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ParentCommitIdOutdatedException : AmazonCodeCommitException
{
    public ParentCommitIdOutdatedException(string message)
        : base(message) { }

    public ParentCommitIdOutdatedException(string message, Exception innerException)
        : base(message, innerException) { }

    public ParentCommitIdOutdatedException(Exception innerException)
        : base(innerException) { }

    public ParentCommitIdOutdatedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ParentCommitIdOutdatedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
