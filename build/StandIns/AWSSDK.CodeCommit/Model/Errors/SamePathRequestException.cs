using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class SamePathRequestException : AmazonCodeCommitException
{
    public SamePathRequestException(string message)
        : base(message) { }

    public SamePathRequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public SamePathRequestException(Exception innerException)
        : base(innerException) { }

    public SamePathRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SamePathRequestException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
