using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ManualMergeRequiredException : AmazonCodeCommitException
{
    public ManualMergeRequiredException(string message)
        : base(message) { }

    public ManualMergeRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ManualMergeRequiredException(Exception innerException)
        : base(innerException) { }

    public ManualMergeRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ManualMergeRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
