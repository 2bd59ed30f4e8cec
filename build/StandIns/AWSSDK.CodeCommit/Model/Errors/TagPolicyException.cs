using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TagPolicyException : AmazonCodeCommitException
{
    public TagPolicyException(string message)
        : base(message) { }

    public TagPolicyException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagPolicyException(Exception innerException)
        : base(innerException) { }

    public TagPolicyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagPolicyException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
