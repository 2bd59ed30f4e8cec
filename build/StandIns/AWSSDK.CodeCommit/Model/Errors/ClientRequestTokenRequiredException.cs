using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ClientRequestTokenRequiredException : AmazonCodeCommitException
{
    public ClientRequestTokenRequiredException(string message)
        : base(message) { }

    public ClientRequestTokenRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ClientRequestTokenRequiredException(Exception innerException)
        : base(innerException) { }

    public ClientRequestTokenRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ClientRequestTokenRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
