using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TargetsRequiredException : AmazonCodeCommitException
{
    public TargetsRequiredException(string message)
        : base(message) { }

    public TargetsRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TargetsRequiredException(Exception innerException)
        : base(innerException) { }

    public TargetsRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TargetsRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
