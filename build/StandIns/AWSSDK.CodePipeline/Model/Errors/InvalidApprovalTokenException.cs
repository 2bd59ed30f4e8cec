using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class InvalidApprovalTokenException : AmazonCodePipelineException
{
    public InvalidApprovalTokenException(string message)
        : base(message) { }

    public InvalidApprovalTokenException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidApprovalTokenException(Exception innerException)
        : base(innerException) { }

    public InvalidApprovalTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidApprovalTokenException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
