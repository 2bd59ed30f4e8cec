using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class SourceAndDestinationAreSameException : AmazonCodeCommitException
{
    public SourceAndDestinationAreSameException(string message)
        : base(message) { }

    public SourceAndDestinationAreSameException(string message, Exception innerException)
        : base(message, innerException) { }

    public SourceAndDestinationAreSameException(Exception innerException)
        : base(innerException) { }

    public SourceAndDestinationAreSameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SourceAndDestinationAreSameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
