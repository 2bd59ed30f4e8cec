using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class TipOfSourceReferenceIsDifferentException : AmazonCodeCommitException
{
    public TipOfSourceReferenceIsDifferentException(string message)
        : base(message) { }

    public TipOfSourceReferenceIsDifferentException(string message, Exception innerException)
        : base(message, innerException) { }

    public TipOfSourceReferenceIsDifferentException(Exception innerException)
        : base(innerException) { }

    public TipOfSourceReferenceIsDifferentException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TipOfSourceReferenceIsDifferentException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
