using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ApprovalAlreadyCompletedException : AmazonCodePipelineException
{
    public ApprovalAlreadyCompletedException(string message)
        : base(message) { }

    public ApprovalAlreadyCompletedException(string message, Exception innerException)
        : base(message, innerException) { }

    public ApprovalAlreadyCompletedException(Exception innerException)
        : base(innerException) { }

    public ApprovalAlreadyCompletedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ApprovalAlreadyCompletedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
