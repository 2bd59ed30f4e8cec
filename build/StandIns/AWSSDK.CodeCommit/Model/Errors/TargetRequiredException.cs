using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TargetRequiredException : AmazonCodeCommitException
{
    public TargetRequiredException(string message)
        : base(message) { }

    public TargetRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TargetRequiredException(Exception innerException)
        : base(innerException) { }

    public TargetRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TargetRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
