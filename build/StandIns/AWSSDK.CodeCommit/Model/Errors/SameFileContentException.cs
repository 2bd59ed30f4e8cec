using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class SameFileContentException : AmazonCodeCommitException
{
    public SameFileContentException(string message)
        : base(message) { }

    public SameFileContentException(string message, Exception innerException)
        : base(message, innerException) { }

    public SameFileContentException(Exception innerException)
        : base(innerException) { }

    public SameFileContentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SameFileContentException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
